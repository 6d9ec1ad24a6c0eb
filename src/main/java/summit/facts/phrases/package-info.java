/**
 * How values, names, days, lists and facts are said, in the words that a rulebook gives. The one
 * home of wording: no other package joins words into sentences or lowers the capitals of a
 * constant. Knows no sentence of its own; all of them come from {@code words.yaml}.
 */
@NullMarked
package summit.facts.phrases;

import org.jspecify.annotations.NullMarked;
