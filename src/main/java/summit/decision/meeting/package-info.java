/**
 * What a meeting is: its levels, the verdicts on it, how its preconditions stand and how ready it
 * is, with the names of the words given to rules about them. Holds values and no procedure.
 */
@NullMarked
package summit.decision.meeting;

import org.jspecify.annotations.NullMarked;
