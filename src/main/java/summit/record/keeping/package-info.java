/** Keeps what is decided before the answer leaves, many records with one transaction. */
@NullMarked
package summit.record.keeping;

import org.jspecify.annotations.NullMarked;
