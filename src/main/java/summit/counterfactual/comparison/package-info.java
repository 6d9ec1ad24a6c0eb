/** Two decisions compared: what flips from one to the other, and what did it. */
@NullMarked
package summit.counterfactual.comparison;

import org.jspecify.annotations.NullMarked;
