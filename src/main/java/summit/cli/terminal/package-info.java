/** What may be printed where: widths, colours and lines that pass; no word of a decision. */
@NullMarked
package summit.cli.terminal;

import org.jspecify.annotations.NullMarked;
