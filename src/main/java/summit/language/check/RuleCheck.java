package summit.language.check;

import summit.language.problem.Problems;
import summit.language.syntax.Conclusion;
import summit.language.syntax.RuleSyntax;

/** Everything that is checked of one rule by itself. */
final class RuleCheck {
  private final KnownWords words;
  private final Problems problems;

  RuleCheck(KnownWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    AnnotationCheck.ofRule(rule.annotations(), problems);
    VariableScope scope = new VariableScope(problems);
    ConditionCheck conditions = new ConditionCheck(words, problems);
    rule.when().forEach(condition -> conditions.check(condition, scope));
    ConclusionCheck conclusions = new ConclusionCheck(words, scope, problems);
    for (Conclusion conclusion : rule.then()) {
      conclusions.check(conclusion);
    }
    new MetadataCheck(scope, problems).check(rule);
    new JoinCheck(words, problems).check(rule);
    SatisfiedCheck.check(rule, problems);
    StatusCheck.check(rule, problems);
  }
}
