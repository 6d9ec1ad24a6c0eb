/**
 * Questions asked of many decisions: what a change of the facts would flip, how the verdict goes
 * with time, and what it rests on. Each answer is decided by the engine, none is guessed.
 */
@NullMarked
package summit.analysis;

import org.jspecify.annotations.NullMarked;
