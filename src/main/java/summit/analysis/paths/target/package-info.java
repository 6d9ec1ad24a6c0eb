/** What a path is to reach. */
@NullMarked
package summit.analysis.paths.target;

import org.jspecify.annotations.NullMarked;
