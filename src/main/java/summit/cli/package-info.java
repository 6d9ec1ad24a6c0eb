/** The command line door: serve, evaluate, check, test and pages. */
@NullMarked
package summit.cli;

import org.jspecify.annotations.NullMarked;
