/** Commands about the records that are kept. */
@NullMarked
package summit.cli.records;

import org.jspecify.annotations.NullMarked;
