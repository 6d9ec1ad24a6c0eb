package summit.rulebook;

import summit.language.GivenVocabulary;
import summit.rulebook.words.GivenPhrases;

/**
 * What every rulebook has without writing it.
 *
 * @param vocabulary the words that its rules can use
 * @param phrases how things are said unless it says them otherwise
 */
public record Given(GivenVocabulary vocabulary, GivenPhrases phrases) {}
