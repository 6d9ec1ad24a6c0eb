/**
 * Texts and bytes that nobody would write, made from those that somebody did: every reader must
 * answer them with problems, soon, and do nothing else.
 */
@NullMarked
package summit.fuzz;

import org.jspecify.annotations.NullMarked;
