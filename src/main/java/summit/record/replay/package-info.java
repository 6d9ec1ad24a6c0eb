/** Decides again what was decided before. */
@NullMarked
package summit.record.replay;

import org.jspecify.annotations.NullMarked;
