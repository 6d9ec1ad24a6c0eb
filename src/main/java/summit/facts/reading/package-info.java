/** Posted JSON into typed facts, with everything that is wrong with it at once. */
@NullMarked
package summit.facts.reading;

import org.jspecify.annotations.NullMarked;
