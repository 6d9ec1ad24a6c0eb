/**
 * The heart, in plain Java: a question, what rules make of it, and the decision on it. Puts
 * together the rooms beside it (meeting, finding, contest, delay, answer), which do not know it.
 * Knows no evaluator, only the interface that each implements.
 */
@NullMarked
package summit.decision;

import org.jspecify.annotations.NullMarked;
