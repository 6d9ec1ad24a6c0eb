/**
 * Why, why not and what is missing: an interpreter of the checked rule language over its syntax
 * tree, which shares no evaluation with the engine and so can check it.
 */
@NullMarked
package summit.explanation;

import org.jspecify.annotations.NullMarked;
