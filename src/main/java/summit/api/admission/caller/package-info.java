/**
 * Who counts as one caller, how much of what there is one may have, and how long one may be waited
 * for.
 */
@NullMarked
package summit.api.admission.caller;

import org.jspecify.annotations.NullMarked;
