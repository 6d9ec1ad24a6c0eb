/**
 * Whole answers, byte for byte, as files under {@code src/test/resources/golden}: what is answered,
 * never why it is right. {@link summit.golden.GoldenTest} says how they are written again.
 */
@NullMarked
package summit.golden;

import org.jspecify.annotations.NullMarked;
