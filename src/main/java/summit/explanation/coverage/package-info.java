/**
 * What the cases beside the rules show of them: which rules fire and which comparisons are seen
 * both to hold and not to.
 */
@NullMarked
package summit.explanation.coverage;

import org.jspecify.annotations.NullMarked;
