/** What a batch makes of all cores and of little memory. */
@NullMarked
package summit.bench.batch;

import org.jspecify.annotations.NullMarked;
