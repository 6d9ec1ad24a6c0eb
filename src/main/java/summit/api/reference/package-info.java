/** What callers look up about the service itself: its errors and its bounds. */
@NullMarked
package summit.api.reference;

import org.jspecify.annotations.NullMarked;
