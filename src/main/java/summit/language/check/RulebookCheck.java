package summit.language.check;

import summit.language.check.vocabulary.KnownWords;
import summit.language.dependency.RuleDependencies;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;

/** Everything that is checked once all files of a rulebook are read. */
public final class RulebookCheck {
  private RulebookCheck() {}

  public static void check(
      RulebookSyntax given,
      RulebookSyntax own,
      RuleDependencies dependencies,
      ProblemCollector problems) {
    KnownWords words = new KnownWords(given, own);
    new DeclarationCheck(words, problems).check(given, own);
    int before = problems.count();
    TakenNames names =
        new TakenNames(problems, name -> "another rule is named \"" + name + "\" too,");
    for (RuleSyntax rule : own.rules()) {
      names.take(rule.name(), rule.at());
      new RuleCheck(words, problems).check(rule);
    }
    new OrderCheck(problems).check(dependencies);
    if (problems.count() == before) {
      new ContradictionCheck(words, problems).check(own.rules());
    }
  }
}
