/**
 * Paths: the smallest sets of changes of the facts that reach a target, all of them up to a size,
 * each tried by the engine. {@code usage} says what rules read, {@code moves} which changes there
 * are, {@code obstacles} which of them a situation calls for, {@code search} puts sets together.
 */
@NullMarked
package summit.counterfactual.paths;

import org.jspecify.annotations.NullMarked;
