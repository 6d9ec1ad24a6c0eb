/**
 * The words of a rulebook: its fact types, their fields and closed lists, read from declarations.
 */
@NullMarked
package summit.facts.vocabulary;

import org.jspecify.annotations.NullMarked;
