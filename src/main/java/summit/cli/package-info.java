/** The command line door: serve, evaluate and test. */
@NullMarked
package summit.cli;

import org.jspecify.annotations.NullMarked;
