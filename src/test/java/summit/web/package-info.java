/** The page, visited by a real browser on the packaged server. */
@NullMarked
package summit.web;

import org.jspecify.annotations.NullMarked;
