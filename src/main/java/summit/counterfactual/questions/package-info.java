/** What the answers to open questions would lead to, and which questions to ask first. */
@NullMarked
package summit.counterfactual.questions;

import org.jspecify.annotations.NullMarked;
