/** What answers cost beside stock Drools, which fires the same rules on the same facts. */
@NullMarked
package summit.bench.stock;

import org.jspecify.annotations.NullMarked;
