/**
 * How a rule stands for the facts that were chosen for it, part by part, down to what it rests on.
 * Says nothing in words.
 */
@NullMarked
package summit.explanation.trace;

import org.jspecify.annotations.NullMarked;
