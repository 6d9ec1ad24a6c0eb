/**
 * A change of the facts on file: as JSON, as a sentence, and who must move for it. Decides nothing.
 */
@NullMarked
package summit.counterfactual.change;

import org.jspecify.annotations.NullMarked;
