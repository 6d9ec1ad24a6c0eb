package summit.rulebook.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.facts.phrases.Articles;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Template;
import summit.facts.vocabulary.Constant;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/**
 * The words that every rulebook has without writing any: each sentence that the program asks for,
 * and the words of the constants that the program has of its own.
 */
public final class GivenPhrases {
  private final Map<Constant, String> constants = new LinkedHashMap<>();
  private final Map<String, Template> sentences = new TreeMap<>();

  private GivenPhrases(SourceFile file) {
    List<RuleProblem> problems = new ArrayList<>();
    WordFile words = new WordFile(file, problems);
    words
        .wordings("constants")
        .forEach(
            one -> constants.put(new Constant(one.steps().get(1), one.steps().get(2)), one.text()));
    words.wordings("sentences").forEach(one -> sentences.put(one.key(), Template.of(one.text())));
    if (!problems.isEmpty()) {
      throw new IllegalStateException("given words are wrong: " + problems);
    }
  }

  /** Reads them from a file that is laid out as words.yaml of a rulebook. */
  public static GivenPhrases read(SourceFile file) {
    return new GivenPhrases(file);
  }

  /** How a rulebook without words of its own says things. */
  public PhraseBook book() {
    return new PhraseBook(constants, Articles.NONE, sentences);
  }

  /** The words of constants. */
  public Map<Constant, String> constants() {
    return Collections.unmodifiableMap(constants);
  }

  /** The sentences by dotted key. */
  public Map<String, Template> sentences() {
    return Collections.unmodifiableMap(sentences);
  }
}
