/**
 * What a folder under rules/ contains, at a version: rules, vocabulary, preconditions, sources and
 * cases. Decides nothing.
 */
@NullMarked
package summit.rulebook;

import org.jspecify.annotations.NullMarked;
