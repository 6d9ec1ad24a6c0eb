package summit.language;

import summit.language.problem.ProblemCollector;
import summit.language.syntax.RulebookSyntax;

/**
 * The types and closed lists that every rulebook has without declaring them, as who decides by the
 * rules gives them. Some of their annotations stand nowhere else: {@code @late} says of which
 * findings the service makes facts of a type, {@code @single} and {@code @few} how many of these
 * there can be, and {@code @argumentOf} which kind of finding takes a value of a list.
 *
 * @param file that declares them
 */
public record GivenVocabulary(SourceFile file, RulebookSyntax syntax) {
  /**
   * Reads them.
   *
   * @throws IllegalStateException when something is wrong with them, which is a defect
   */
  public static GivenVocabulary read(SourceFile file) {
    ProblemCollector problems = new ProblemCollector();
    RulebookSyntax syntax = RuleReader.readFile(file, problems);
    if (problems.count() > 0) {
      throw new IllegalStateException("given words are wrong: " + problems.found());
    }
    return new GivenVocabulary(file, syntax);
  }
}
