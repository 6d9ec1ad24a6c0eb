/** How a command ends: its exit code, and what it refuses; nothing here knows a command. */
@NullMarked
package summit.cli.exit;

import org.jspecify.annotations.NullMarked;
