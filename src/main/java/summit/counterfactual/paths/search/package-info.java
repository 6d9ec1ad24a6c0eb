/**
 * The search for paths: from each set of changes that does not reach the target it goes on only by
 * changes that some obstacle calls for, smaller sets before larger ones. Every set is tried by the
 * engine.
 */
@NullMarked
package summit.counterfactual.paths.search;

import org.jspecify.annotations.NullMarked;
