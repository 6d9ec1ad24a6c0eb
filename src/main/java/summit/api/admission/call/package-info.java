/**
 * Calls from when they are admitted until nothing is left of them; those that flow, as batches do.
 */
@NullMarked
package summit.api.admission.call;

import org.jspecify.annotations.NullMarked;
