/**
 * An interpreter of the checked rule language over its syntax tree: plain enough to be read against
 * the definition of the language. It shares no evaluation and no order of rules with the engine,
 * and so can check it.
 */
@NullMarked
package summit.evaluation.interpreter;

import org.jspecify.annotations.NullMarked;
