/**
 * Engines of the Java world that make the decision of the benchmark, in a process of their own.
 * Uses nothing of the product; the benchmark talks to it through standard input and output.
 */
@NullMarked
package summit.peers;

import org.jspecify.annotations.NullMarked;
