/**
 * What conditions mean and whether values can meet them, found by reasoning over the syntax alone.
 * Says nothing of it to anybody: that is for the checks.
 */
@NullMarked
package summit.language.check.reasoning;

import org.jspecify.annotations.NullMarked;
