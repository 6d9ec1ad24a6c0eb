/**
 * Which rules match which facts, asked by one interface of evaluators named for what they are:
 * {@code drools} decides, {@code interpreter} is the independent reference that checks it. Knows
 * nothing of what conclusions mean.
 */
@NullMarked
package summit.evaluation;

import org.jspecify.annotations.NullMarked;
