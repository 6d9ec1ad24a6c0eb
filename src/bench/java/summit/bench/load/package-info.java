/** What the packaged service takes over HTTP, beside one that decides nothing. */
@NullMarked
package summit.bench.load;

import org.jspecify.annotations.NullMarked;
