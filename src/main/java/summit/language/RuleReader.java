package summit.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summit.language.check.RulebookCheck;
import summit.language.dependency.RuleDependencies;
import summit.language.grammar.FileGrammar;
import summit.language.grammar.PlainDrl;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * Reads the .drl files of one rulebook: our grammar makes the syntax tree and refuses what it does
 * not know, Drools' parser confirms that the text is plain DRL that says the same, and the check
 * refuses what makes no sense. Nothing is compiled or evaluated.
 */
public final class RuleReader {
  private RuleReader() {}

  /**
   * The syntax tree of what could be read, and every problem.
   *
   * @param given what the files can use without declaring it
   */
  public static RuleReading read(GivenVocabulary given, List<SourceFile> files) {
    ProblemCollector problems = new ProblemCollector();
    RulebookSyntax syntax = together(files.stream().map(file -> readFile(file, problems)).toList());
    RuleDependencies dependencies = RuleDependencies.of(given.syntax(), syntax);
    RulebookCheck.check(given.syntax(), syntax, dependencies, problems);
    return new RuleReading(syntax, dependencies, problems.found());
  }

  static RulebookSyntax readFile(SourceFile file, ProblemCollector problems) {
    int before = problems.count();
    RulebookSyntax syntax = FileGrammar.read(file.path(), file.text(), problems);
    if (problems.count() == before && !ConfirmedTexts.hold(file.text())) {
      PlainDrl.confirm(file.path(), file.text(), syntax, problems);
      if (problems.count() == before) {
        ConfirmedTexts.add(file.text());
      }
    }
    return syntax;
  }

  private static RulebookSyntax together(List<RulebookSyntax> files) {
    List<TypeSyntax> types = new ArrayList<>();
    List<EnumSyntax> enums = new ArrayList<>();
    List<RuleSyntax> rules = new ArrayList<>();
    for (RulebookSyntax file : files) {
      types.addAll(file.types());
      enums.addAll(file.enums());
      rules.addAll(file.rules());
    }
    types.sort(Comparator.comparing(TypeSyntax::at));
    enums.sort(Comparator.comparing(EnumSyntax::at));
    rules.sort(Comparator.comparing(RuleSyntax::at));
    return new RulebookSyntax(types, enums, rules);
  }
}
