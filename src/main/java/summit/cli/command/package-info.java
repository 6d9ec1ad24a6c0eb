/** The commands, a class each: arguments, and the calls that answer them; no logic of their own. */
@NullMarked
package summit.cli.command;

import org.jspecify.annotations.NullMarked;
