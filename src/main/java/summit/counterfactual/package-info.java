/**
 * Questions asked of many decisions: what a change would flip, how the verdict goes with time, and
 * what it rests on. None is guessed: each answer is decided, by the engine or by trying again only
 * the rules that can see a difference, which tests hold to what the engine says. Each question has
 * a room of its own, and here is only what all of them share.
 */
@NullMarked
package summit.counterfactual;

import org.jspecify.annotations.NullMarked;
