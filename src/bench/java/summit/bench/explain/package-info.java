/** How long answers take beyond the decision itself. */
@NullMarked
package summit.bench.explain;

import org.jspecify.annotations.NullMarked;
