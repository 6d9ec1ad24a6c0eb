/**
 * What rules read: which rules bear on a question, and what they compare the fields of posted facts
 * with. Knows the syntax of rules and no facts.
 */
@NullMarked
package summit.counterfactual.paths.usage;

import org.jspecify.annotations.NullMarked;
