/**
 * What the service costs that decides nothing. Packaged for the benchmarks alone, by the profile
 * {@code floor}; the service that is shipped does not have it.
 */
@NullMarked
package summit.floor;

import org.jspecify.annotations.NullMarked;
