/** How long the packaged service takes to its first decision, and what memory it holds later. */
@NullMarked
package summit.bench.start;

import org.jspecify.annotations.NullMarked;
