/**
 * From rule text to the syntax tree: a tokenizer and a grammar of our own that know nothing but the
 * rule language, so that whatever they do not know is refused. Decides no meaning.
 */
@NullMarked
package summit.language.grammar;

import org.jspecify.annotations.NullMarked;
