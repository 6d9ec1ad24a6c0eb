/**
 * The rule language: reading .drl text into a syntax tree and refusing what the language does not
 * allow; the only user of Drools' parser. Knows nothing of facts, decisions or the engine that runs
 * the rules.
 */
@NullMarked
package summit.language;

import org.jspecify.annotations.NullMarked;
