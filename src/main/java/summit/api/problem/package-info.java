/**
 * Problems (RFC 9457): every code a call can be refused with, the refusals that carry them, and the
 * pages about them. Knows nothing of what is asked.
 */
@NullMarked
package summit.api.problem;

import org.jspecify.annotations.NullMarked;
