/** Appends records with one transaction, and takes away what is old or is to be forgotten. */
@NullMarked
package summit.record.writing;

import org.jspecify.annotations.NullMarked;
