/**
 * How a verdict goes with time when nothing is posted any more: facts become known, go stale and
 * expire, and dates pass.
 */
@NullMarked
package summit.counterfactual.timeline;

import org.jspecify.annotations.NullMarked;
