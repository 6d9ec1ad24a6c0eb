/** What a caller gets who has facts decided: the decision, and what is worked out besides. */
@NullMarked
package summit.counterfactual.answer;

import org.jspecify.annotations.NullMarked;
