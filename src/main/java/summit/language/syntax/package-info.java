/**
 * The syntax tree of a rulebook: plain records that say what was written and where. No Drools types
 * and no behaviour beyond self-checks.
 */
@NullMarked
package summit.language.syntax;

import org.jspecify.annotations.NullMarked;
