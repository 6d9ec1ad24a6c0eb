/** How long paths, timelines and robustness take. */
@NullMarked
package summit.bench.analyses;

import org.jspecify.annotations.NullMarked;
