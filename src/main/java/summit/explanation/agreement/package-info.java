/**
 * Whether the engine, the incremental evaluator and the independent one decide the same: of every
 * case when a version is published, of a share of what is asked, and of a share of the variations
 * that answers are made of.
 */
@NullMarked
package summit.explanation.agreement;

import org.jspecify.annotations.NullMarked;
