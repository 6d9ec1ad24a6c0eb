/** Facts in, decisions or briefs out. */
@NullMarked
package summit.api.decisions;

import org.jspecify.annotations.NullMarked;
