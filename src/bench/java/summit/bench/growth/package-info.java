/** How the cost of a decision grows with the rules and with the facts. */
@NullMarked
package summit.bench.growth;

import org.jspecify.annotations.NullMarked;
