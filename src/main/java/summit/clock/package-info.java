/** The time as doors are given it; nobody else reads the clock, and nothing else lives here. */
@NullMarked
package summit.clock;

import org.jspecify.annotations.NullMarked;
