/**
 * One decision of fifteen rules, with its explanation, made by hand-written Java, by the product
 * and by its peers. What the peers need lies in {@code src/bench/peers}.
 */
@NullMarked
package summit.bench.peers;

import org.jspecify.annotations.NullMarked;
