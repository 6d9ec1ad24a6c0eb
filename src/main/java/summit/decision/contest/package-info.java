/**
 * Preconditions that hang on facts which contradict each other. How contradicting facts are set
 * aside stands with their admission, in facts.
 */
@NullMarked
package summit.decision.contest;

import org.jspecify.annotations.NullMarked;
