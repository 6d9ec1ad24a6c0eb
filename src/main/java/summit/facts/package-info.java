/**
 * What was posted: the vocabulary of a rulebook, typed facts read from JSON, and their admission to
 * an evaluation. Knows nothing of rules that conclude anything.
 */
@NullMarked
package summit.facts;

import org.jspecify.annotations.NullMarked;
