package summit.language.check;

import java.util.HashSet;
import java.util.Set;
import summit.language.check.vocabulary.KnownWords;
import summit.language.dependency.RuleDependencies;
import summit.language.problem.ProblemCode;
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
    Set<String> names = new HashSet<>();
    for (RuleSyntax rule : own.rules()) {
      if (!names.add(rule.name())) {
        problems.add(
            ProblemCode.DUPLICATE_NAME,
            rule.at(),
            "another rule is already named \"" + rule.name() + "\"; say how they differ");
      }
      new RuleCheck(words, problems).check(rule);
    }
    new OrderCheck(problems).check(dependencies);
    if (problems.count() == before) {
      new ContradictionCheck(words, problems).check(own.rules());
    }
  }
}
