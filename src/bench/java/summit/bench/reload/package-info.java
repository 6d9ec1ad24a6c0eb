/** How long an edit of the rules takes, and what requests notice of it. */
@NullMarked
package summit.bench.reload;

import org.jspecify.annotations.NullMarked;
