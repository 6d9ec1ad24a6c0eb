/** Many files of facts at once: a line for each, and the totals. */
@NullMarked
package summit.cli.folder;

import org.jspecify.annotations.NullMarked;
