/**
 * What Drools' network is made of for a checked rulebook: the rules, their patterns and constraints
 * as objects of ours, made straight from the syntax tree. Nothing here reads rule text, generates a
 * class or interprets an expression; what a constraint asks is a closed set, {@code Predicate}.
 */
@NullMarked
package summit.evaluation.drools.network;

import org.jspecify.annotations.NullMarked;
