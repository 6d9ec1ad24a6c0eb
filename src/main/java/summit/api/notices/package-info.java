/** What operators are told: meters, log lines and readiness. Nothing that a caller asks for. */
@NullMarked
package summit.api.notices;

import org.jspecify.annotations.NullMarked;
