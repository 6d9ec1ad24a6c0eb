/**
 * The vocabulary of changes that a search for paths chooses from: finite, made from what rules
 * compare fields with and from who is on file. A path is complete relative to it.
 *
 * <ul>
 *   <li>SET, for each fact that counts and each posted field that a rule reads: each constant of a
 *       closed list; true and false; a number below, at and above each figure that rules compare
 *       with; likewise a date, in days from the day of the question, and beside the dates on file
 *       that rules compare it with; for text, the literals of rules, what others state on the same
 *       matter, and codes of principals; for lists of parties all principals, none, one more and
 *       one less; for maps each answer of one principal and of all; and no value at all where none
 *       is required. Of numbers, dates, texts and lists that no rule can tell apart one is taken.
 *   <li>ADD, for each pattern in a rule, the smallest fact that meets it: joined to each principal
 *       and to what is on file, dated on the day of the question, and only on a matter of which no
 *       fact speaks that counts.
 *   <li>WITHDRAW, each fact that counts.
 * </ul>
 *
 * <p>Of these a path may have those that somebody can do from the day of the question on, or find
 * out, by what the vocabulary says of agency ({@code FeasibleMoves}): nothing that harms is brought
 * in, nothing on file is taken back, no act lies in the past.
 *
 * <p>What the question is about stays: no subject is added and the one decided is not withdrawn,
 * and whom it brings together and what it aims at are not changed, nor who is who (facts of type
 * Party). Which matter a fact speaks of is not changed either, but for its dates: that would be
 * another fact.
 */
@NullMarked
package summit.counterfactual.paths.moves;

import org.jspecify.annotations.NullMarked;
