/** Whose turn it is at the places for each kind of work, and how long work makes way for short. */
@NullMarked
package summit.api.admission.turns;

import org.jspecify.annotations.NullMarked;
