/**
 * What every call reads: bodies within bounds, and the rulebook that an address or a request names.
 */
@NullMarked
package summit.api.request;

import org.jspecify.annotations.NullMarked;
