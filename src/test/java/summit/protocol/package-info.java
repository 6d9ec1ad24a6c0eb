/**
 * A client made of nothing but the API's description, which tries every call with what it may and
 * may not be given. Knows the addresses of no call.
 */
@NullMarked
package summit.protocol;

import org.jspecify.annotations.NullMarked;
