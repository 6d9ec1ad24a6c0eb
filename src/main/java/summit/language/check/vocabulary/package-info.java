/**
 * What words stand for where rules use them: the types, fields, lists and variables that are known,
 * and what they hold. Judges no rule.
 */
@NullMarked
package summit.language.check.vocabulary;

import org.jspecify.annotations.NullMarked;
