/**
 * Which rules match which facts, asked by one interface of evaluators named for what they are:
 * {@code drools} serves what is asked, {@code interpreter} is the independent reference that checks
 * it, {@code incremental} serves what differs little from what was asked before. Knows nothing of
 * what conclusions mean.
 */
@NullMarked
package summit.evaluation;

import org.jspecify.annotations.NullMarked;
