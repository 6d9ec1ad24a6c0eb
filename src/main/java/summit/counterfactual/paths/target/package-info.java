/** What a path is to reach. */
@NullMarked
package summit.counterfactual.paths.target;

import org.jspecify.annotations.NullMarked;
