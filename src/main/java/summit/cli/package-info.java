/** The command line door: hands the commands to whoever starts the program. */
@NullMarked
package summit.cli;

import org.jspecify.annotations.NullMarked;
