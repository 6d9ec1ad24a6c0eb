/** Connections: how many there may be, how long without a call, and answers that nobody takes. */
@NullMarked
package summit.api.admission.network;

import org.jspecify.annotations.NullMarked;
