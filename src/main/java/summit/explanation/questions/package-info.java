/** What the facts do not say and a decision hangs on, as questions that somebody can go and ask. */
@NullMarked
package summit.explanation.questions;

import org.jspecify.annotations.NullMarked;
