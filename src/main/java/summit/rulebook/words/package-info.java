/**
 * How a rulebook says things: reads words.yaml and hands on the words that are given; what is
 * decided is no matter of words.
 */
@NullMarked
package summit.rulebook.words;

import org.jspecify.annotations.NullMarked;
