/**
 * Which version of each rulebook decides now: edits taken up by one swap, the last good version
 * kept, versions counted and given back when nobody uses them.
 */
@NullMarked
package summit.decision.active;

import org.jspecify.annotations.NullMarked;
