/** What tells contents from each other. */
@NullMarked
package summit.digest;

import org.jspecify.annotations.NullMarked;
