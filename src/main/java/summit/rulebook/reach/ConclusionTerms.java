package summit.rulebook.reach;

import java.util.List;
import java.util.stream.Stream;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;

/** What conclusions say. */
final class ConclusionTerms {
  private ConclusionTerms() {}

  static boolean ofLedger(Conclusion conclusion) {
    return conclusion instanceof Conclusion.Finding finding && finding.kind() == FindingKind.LEDGER;
  }

  /** The terms that decide something: all but the text of a finding. */
  static Stream<Conclusion.Term> deciding(Conclusion conclusion) {
    List<Conclusion.Term> terms = conclusion.arguments();
    boolean withText = conclusion instanceof Conclusion.Finding && !ofLedger(conclusion);
    return terms.stream().limit(withText ? terms.size() - 1 : terms.size());
  }

  static Stream<String> variables(Conclusion.Term term) {
    return term.parts().stream()
        .flatMap(
            part ->
                part instanceof Operand.Variable variable
                    ? Stream.of(variable.name())
                    : Stream.of());
  }
}
