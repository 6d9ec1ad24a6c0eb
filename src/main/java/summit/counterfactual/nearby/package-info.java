/**
 * Decides questions that differ little from one that was decided, by trying again only the rules
 * that can see the difference. The tests hold it to what the engine says.
 */
@NullMarked
package summit.counterfactual.nearby;

import org.jspecify.annotations.NullMarked;
