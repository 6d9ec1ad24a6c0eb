/** The records that are kept, for the rest of the program. */
@NullMarked
package summit.record.store;

import org.jspecify.annotations.NullMarked;
