/**
 * Reads YAML as it is meant, with the place of everything, and names the line of what readers of
 * YAML differ on; knows nothing of rulebooks.
 */
@NullMarked
package summit.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
