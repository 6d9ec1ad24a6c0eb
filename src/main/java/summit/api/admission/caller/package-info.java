/** Who counts as one caller, and how much of what there is one may have. */
@NullMarked
package summit.api.admission.caller;

import org.jspecify.annotations.NullMarked;
