/**
 * How far a change reaches through the rules of a rulebook, read from their syntax: which rules can
 * see a fact, in which order they conclude, and on which days one can see that time has passed.
 */
@NullMarked
package summit.rulebook.reach;

import org.jspecify.annotations.NullMarked;
