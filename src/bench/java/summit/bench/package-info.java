/**
 * How fast the service is: figures for each target, measured by one command and written to a page
 * each. Uses the program and the tests; nothing uses it.
 */
@NullMarked
package summit.bench;

import org.jspecify.annotations.NullMarked;
