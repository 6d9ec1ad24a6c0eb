/**
 * Who is served when, so that nobody can keep the others from being served: bodies are read within
 * bounds before any thread works on them, calls take turns at the places for their kind of work,
 * and work ends when its time is over, its caller gone or the process about to end.
 */
@NullMarked
package summit.api.admission;

import org.jspecify.annotations.NullMarked;
