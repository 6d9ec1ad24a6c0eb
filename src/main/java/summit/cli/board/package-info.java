/** Answers as a person reads them on a terminal; reads no files and decides nothing. */
@NullMarked
package summit.cli.board;

import org.jspecify.annotations.NullMarked;
