package summit.rulebook.reach;

import java.util.List;
import java.util.stream.Stream;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/** What conclusions say. */
final class ConclusionTerms {
  private ConclusionTerms() {}

  /** The variables in what a rule concludes that decide something: not in the text of a finding. */
  static Stream<String> decidingVariables(RuleSyntax rule) {
    return rule.then().stream()
        .flatMap(conclusion -> conclusion.fold(new Deciding()).stream())
        .flatMap(term -> term.parts().stream())
        .flatMap(
            part ->
                part instanceof Operand.Variable variable
                    ? Stream.of(variable.name())
                    : Stream.of());
  }

  /** Whether a rule concludes a row of the ledger, where each match counts. */
  static boolean concludeLedger(RuleSyntax rule) {
    return ConclusionContents.of(rule).findings().stream()
        .anyMatch(finding -> finding.kind() == FindingKind.LEDGER);
  }

  /** The terms that decide something: all but the text of a finding. */
  private static final class Deciding implements Conclusion.Fold<List<Conclusion.Term>> {
    @Override
    public List<Conclusion.Term> finding(Conclusion.Finding finding) {
      List<Conclusion.Term> terms = finding.arguments();
      boolean withText = finding.kind() != FindingKind.LEDGER;
      return terms.subList(0, withText ? terms.size() - 1 : terms.size());
    }

    @Override
    public List<Conclusion.Term> derived(Conclusion.Derived derived) {
      return derived.arguments();
    }
  }
}
