/**
 * The page: its modules, held to the statements in src/test/web without a browser, and the whole,
 * visited by a real one on the packaged server.
 */
@NullMarked
package summit.web;

import org.jspecify.annotations.NullMarked;
