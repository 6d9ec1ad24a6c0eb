/**
 * How near rules come to matching: what each pattern asks, and the search for the combination of
 * facts that comes nearest. Says nothing in words.
 */
@NullMarked
package summit.explanation.near;

import org.jspecify.annotations.NullMarked;
