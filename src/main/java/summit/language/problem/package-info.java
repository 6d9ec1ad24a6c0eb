/**
 * Every way in which rule text can be wrong, and the notes that the grammar and the check take of
 * it. Finds nothing wrong itself.
 */
@NullMarked
package summit.language.problem;

import org.jspecify.annotations.NullMarked;
