/**
 * Whether a syntax tree makes sense: one small class for each concern, over the words that the
 * rulebook declares and those that are given. Reads no text.
 */
@NullMarked
package summit.language.check;

import org.jspecify.annotations.NullMarked;
