/**
 * What processes share that measure engines kept from the product's class path. Uses nothing of the
 * product; the benchmark talks to them through standard input and output.
 */
@NullMarked
package summit.process;

import org.jspecify.annotations.NullMarked;
