/** How records stand in their tables, for those who write and those who read them. */
@NullMarked
package summit.record.table;

import org.jspecify.annotations.NullMarked;
