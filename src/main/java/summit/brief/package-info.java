/**
 * The one-page brief: what a minister reads before the meeting is talked about. It says in words
 * what decisions and analyses found, in a fixed order and at most 420 words; it decides nothing.
 */
@NullMarked
package summit.brief;

import org.jspecify.annotations.NullMarked;
