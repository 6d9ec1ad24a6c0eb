/**
 * Decides questions that differ little from one that was decided, by evaluating only the
 * difference: what statuses and verdicts need beside {@code evaluation.incremental}, and no
 * evaluation itself. The tests hold it to what the engine says.
 */
@NullMarked
package summit.counterfactual.nearby;

import org.jspecify.annotations.NullMarked;
