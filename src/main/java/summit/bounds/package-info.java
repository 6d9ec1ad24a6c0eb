/** How much of everything the service takes, holds and does: one table, which all others ask. */
@NullMarked
package summit.bounds;

import org.jspecify.annotations.NullMarked;
