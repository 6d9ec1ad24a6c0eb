/**
 * The folder of rulebooks on disk: reading its files as they stand, and watching them. Reads no
 * rule.
 */
@NullMarked
package summit.rulebook.folder;

import org.jspecify.annotations.NullMarked;
