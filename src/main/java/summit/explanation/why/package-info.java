/**
 * Why a decision is what it is and not another: what each rule asks and how it stands, what a rule
 * that did not fire lacks, and what to go and find out. Evaluates nothing by the engine.
 */
@NullMarked
package summit.explanation.why;

import org.jspecify.annotations.NullMarked;
