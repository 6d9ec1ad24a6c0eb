/** What a decision rests on: what flips when a fact, an origin, a source or a grade is left out. */
@NullMarked
package summit.counterfactual.robustness;

import org.jspecify.annotations.NullMarked;
