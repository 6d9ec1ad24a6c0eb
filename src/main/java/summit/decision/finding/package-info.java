/**
 * What rules conclude and why: from a match to a finding, its reason and its sources, and from
 * findings to the statuses. Knows no question and no answer.
 */
@NullMarked
package summit.decision.finding;

import org.jspecify.annotations.NullMarked;
