/**
 * The heart, in plain Java: findings, statuses, the delay ledger and the verdict that make up a
 * decision. Knows no evaluator, only the interface that each implements.
 */
@NullMarked
package summit.decision;

import org.jspecify.annotations.NullMarked;
