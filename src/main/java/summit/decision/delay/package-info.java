/** The ledger of dated conduct, and what it says of who delays. */
@NullMarked
package summit.decision.delay;

import org.jspecify.annotations.NullMarked;
