/**
 * The only package that touches classes of Drools: what its network is made of for a checked
 * rulebook, and the sessions that facts are matched in. Rules, patterns and constraints are objects
 * of ours, made straight from the syntax tree; nothing here reads rule text, generates a class or
 * interprets an expression. What a constraint asks is a closed set, {@code Predicate}.
 *
 * <p>Drools' own builders are not used and not on the class path: they run what is written in rules
 * as they compile them, and MVEL, which evaluates their constraints, mixes values up between
 * threads unless it is locked.
 *
 * <p>What Drools 10.2.0 does otherwise than the rule language says, where it is kept out, and the
 * test that would notice; the differential tests against the independent evaluator cover each as
 * well:
 *
 * <ul>
 *   <li>an index takes two absent values for equal: {@code ConstraintWriter}, OperatorsTest;
 *   <li>an index compares by {@code equals}, to which 2 is not 2.0: {@code ComparableValues},
 *       OperatorsTest;
 *   <li>{@code sum}, {@code min} and {@code max} throw on an absent value, {@code min} and {@code
 *       max} can go stale, {@code count} is a Long: {@code AccumulateFunction}, ConditionsTest;
 *   <li>{@code min} or {@code max} of nothing beside another function matches: {@code
 *       ConditionWriter}, ConditionsTest;
 *   <li>an index is not asked about each combination that it makes, nor does anything stop a join
 *       that is under way: {@code Predicate.Combined}, RunawayRulesTest;
 *   <li>tracing fails with a ClassCastException under {@code not}: the program logs Drools from
 *       INFO up, and tests do by UntracedDrools.
 * </ul>
 *
 * <p>What is relied on of Drools beyond its public interfaces stands in DroolsContractTest, one
 * statement each, and the classes in drools-classes.txt beside it.
 */
@NullMarked
package summit.evaluation.drools.adapter;

import org.jspecify.annotations.NullMarked;
