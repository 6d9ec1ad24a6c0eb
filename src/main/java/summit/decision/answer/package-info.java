/**
 * What is answered: the decision and its parts, and the writers of those parts. Decides nothing.
 */
@NullMarked
package summit.decision.answer;

import org.jspecify.annotations.NullMarked;
