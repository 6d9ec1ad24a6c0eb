/**
 * The only package that knows Drools' builder and sessions: builds a checked rulebook and reports
 * which rules match which facts. Nothing but the start of the program sees it.
 */
@NullMarked
package summit.engine;

import org.jspecify.annotations.NullMarked;
