/**
 * The start of the program: chooses the door and gives the heart its engine. Nothing else lives
 * here.
 */
@NullMarked
package summit;

import org.jspecify.annotations.NullMarked;
