/**
 * Many cases in one call: read as they arrive, decided side by side, answered in their order.
 * Whatever their number, few are in memory.
 */
@NullMarked
package summit.api.batch;

import org.jspecify.annotations.NullMarked;
