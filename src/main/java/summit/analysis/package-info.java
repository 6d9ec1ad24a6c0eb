/**
 * Questions asked of many decisions: what a change would flip, how the verdict goes with time, and
 * what it rests on. Each answer is decided by the engine, none is guessed; each question has a room
 * of its own, and here is only what all of them share.
 */
@NullMarked
package summit.analysis;

import org.jspecify.annotations.NullMarked;
