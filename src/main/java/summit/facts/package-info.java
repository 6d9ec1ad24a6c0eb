/**
 * What was posted: typed facts and their admission to an evaluation, with the words they are told
 * in and the reading of them beside it. Knows nothing of rules that conclude anything.
 */
@NullMarked
package summit.facts;

import org.jspecify.annotations.NullMarked;
