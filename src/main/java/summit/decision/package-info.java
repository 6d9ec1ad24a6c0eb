/**
 * The heart, in plain Java: findings, statuses, the delay ledger and the verdict that make up a
 * decision. Knows no engine, only the interface that one implements.
 */
@NullMarked
package summit.decision;

import org.jspecify.annotations.NullMarked;
