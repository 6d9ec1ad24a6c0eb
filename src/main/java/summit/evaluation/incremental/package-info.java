/**
 * Evaluates facts that differ little from those of an earlier evaluation, by trying again only the
 * rules that can see the difference. Knows that evaluation by its record, and nothing of what it
 * was made for.
 */
@NullMarked
package summit.evaluation.incremental;

import org.jspecify.annotations.NullMarked;
