/**
 * What the rules of a rulebook depend on, worked out once per version: who makes the facts of a
 * type and who reads them, in which stratum and phase a rule concludes, and what is reachable from
 * some facts. Judges nothing, and knows no facts.
 */
@NullMarked
package summit.language.dependency;

import org.jspecify.annotations.NullMarked;
