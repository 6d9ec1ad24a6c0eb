/**
 * What holds of every call before it is read: its address, its method, the form of its body and of
 * its answer (RFC 9110). Knows no call by name; what each takes stands at its resource.
 */
@NullMarked
package summit.api.address;

import org.jspecify.annotations.NullMarked;
