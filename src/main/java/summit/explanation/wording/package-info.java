/** Puts what a rule lacks into one sentence, by the phrases of the rulebook. Decides nothing. */
@NullMarked
package summit.explanation.wording;

import org.jspecify.annotations.NullMarked;
