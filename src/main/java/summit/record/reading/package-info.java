/** Reads records back, finds them, and goes along their chain. */
@NullMarked
package summit.record.reading;

import org.jspecify.annotations.NullMarked;
