/**
 * What stands between a situation and a target: sets of changes of which at least one must be made,
 * whatever else is. Found by walking the rules backwards from the target: a match that stands in
 * the way must lose a fact that it rests on, and a match that is lacking must gain what it lacks.
 * Such a set may hold changes that do not help; it never leaves out one that could.
 */
@NullMarked
package summit.counterfactual.paths.obstacles;

import org.jspecify.annotations.NullMarked;
