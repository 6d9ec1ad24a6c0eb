/**
 * Bodies, read within bounds and within the memory for all of them before anything works on them.
 */
@NullMarked
package summit.api.admission.body;

import org.jspecify.annotations.NullMarked;
