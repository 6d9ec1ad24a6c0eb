package summit.explanation.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.meeting.Status;
import summit.explanation.near.CompiledPatterns;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** The rules of a version by what they conclude. */
public final class RulesByConclusion {
  private static final Set<String> STATUSES =
      Stream.of(Status.values()).map(Enum::name).collect(Collectors.toSet());

  private final Rulebook rulebook;
  private final Map<String, List<Derivation>> derivations = new HashMap<>();
  private final Map<String, List<RuleSyntax>> byPrecondition = new HashMap<>();
  private final List<RuleSyntax> verdicts = new ArrayList<>();
  private final Map<String, String> concluded = new HashMap<>();
  private final CompiledPatterns asks;

  /** A rule that derives facts of a type, and what it makes each field of. */
  record Derivation(RuleSyntax rule, Map<String, Operand> fields) {}

  public RulesByConclusion(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.asks = new CompiledPatterns(rulebook.vocabulary(), rulebook.syntax().rules());
    for (RuleSyntax rule : rulebook.syntax().rules()) {
      concluded.put(rule.name(), concluded(rule));
      rule.annotation(Rulebook.PRECONDITION)
          .filter(id -> STATUSES.contains(concludes(rule)))
          .ifPresent(id -> byPrecondition.computeIfAbsent(id, key -> new ArrayList<>()).add(rule));
      ConclusionContents conclusions = ConclusionContents.of(rule);
      for (Conclusion.Derived derived : conclusions.derived()) {
        derivations
            .computeIfAbsent(derived.type(), type -> new ArrayList<>())
            .add(new Derivation(rule, fields(derived)));
      }
      for (Conclusion.Finding finding : conclusions.findings()) {
        if (finding.kind() == FindingKind.VERDICT) {
          verdicts.add(rule);
        }
      }
    }
  }

  private Map<String, Operand> fields(Conclusion.Derived derived) {
    FactType type = rulebook.vocabulary().known(derived.type());
    Map<String, Operand> fields = new HashMap<>();
    int next = 0;
    for (String field : type.fields().keySet()) {
      List<Operand> parts = derived.arguments().get(next++).parts();
      if (parts.size() == 1) {
        fields.put(field, parts.get(0));
      }
    }
    return fields;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** What the parts of the rules ask. */
  public CompiledPatterns asks() {
    return asks;
  }

  List<Derivation> deriving(String type) {
    return derivations.getOrDefault(type, List.of());
  }

  /** The rules that conclude a status of a precondition. */
  public List<RuleSyntax> ofPrecondition(String id) {
    return byPrecondition.getOrDefault(id, List.of());
  }

  public List<RuleSyntax> ofVerdict() {
    return verdicts;
  }

  /** What a rule concludes of a precondition or the verdict: {@code SATISFIED}, {@code READY}. */
  public String concludes(RuleSyntax rule) {
    return concluded.getOrDefault(rule.name(), "");
  }

  private static String concluded(RuleSyntax rule) {
    return ConclusionContents.of(rule).findings().stream()
        .findFirst()
        .map(RulesByConclusion::concluded)
        .orElse("");
  }

  private static String concluded(Conclusion.Finding finding) {
    if (finding.kind() == FindingKind.VERDICT
        && finding.arguments().get(0).parts().get(0) instanceof Operand.Constant verdict) {
      return verdict.name();
    }
    return finding.kind().name();
  }
}
