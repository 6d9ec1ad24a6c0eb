/** What a record is made of, before it is kept and as it is read back. */
@NullMarked
package summit.record.entry;

import org.jspecify.annotations.NullMarked;
