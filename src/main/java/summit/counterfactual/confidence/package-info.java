/**
 * How far a verdict can be relied on, by counts and a rule that a reader can check; no probability.
 */
@NullMarked
package summit.counterfactual.confidence;

import org.jspecify.annotations.NullMarked;
