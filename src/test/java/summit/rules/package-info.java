/** The shipped rules and what is written about them, held to what the program does. */
@NullMarked
package summit.rules;

import org.jspecify.annotations.NullMarked;
