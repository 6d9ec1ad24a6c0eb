/** The packaged application as operators start it: one process, its two doors, its log. */
@NullMarked
package summit.packaged;

import org.jspecify.annotations.NullMarked;
