/**
 * Whether the engine and the independent evaluator decide the same: of every case when a version is
 * published, and of a share of what is asked.
 */
@NullMarked
package summit.explanation.agreement;

import org.jspecify.annotations.NullMarked;
