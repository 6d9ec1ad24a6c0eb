/**
 * Many pieces of work at once: side by side on all cores, in order, and few in memory. Knows
 * nothing of what the pieces are.
 */
@NullMarked
package summit.counterfactual.batch;

import org.jspecify.annotations.NullMarked;
