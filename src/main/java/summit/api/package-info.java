/**
 * The HTTP door, in rooms: what is asked ({@code decisions}, {@code analyses}, {@code rulebooks},
 * {@code editing}), how it is read and refused ({@code request}, {@code problem}), and what is said
 * of it ({@code description}, {@code notices}). The only packages that see Jakarta REST.
 */
@NullMarked
package summit.api;

import org.jspecify.annotations.NullMarked;
