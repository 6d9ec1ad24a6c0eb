package summit.language.check;

import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.VariableScope;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.RuleSyntax;

/** Everything that is checked of one rule by itself. */
final class RuleCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  RuleCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    AnnotationCheck.ofRule(rule.annotations(), problems);
    VariableScope scope = new VariableScope(problems);
    ConditionCheck conditions = new ConditionCheck(words, problems);
    rule.when().forEach(condition -> conditions.check(condition, scope));
    new ConclusionCheck(words, scope, problems).check(rule);
    new MetadataCheck(scope, problems).check(rule);
    new JoinCheck(words, problems).check(rule);
    new DayCheck(words, problems).check(rule);
    new SatisfiedCheck(words, problems).check(rule);
    StatusCheck.check(rule, problems);
    new FigureCheck(problems).check(rule);
  }
}
