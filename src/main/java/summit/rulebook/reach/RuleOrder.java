package summit.rulebook.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.dependency.Phase;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * The rules that bear on what is decided, each after those that make the facts it looks for. Left
 * out are rules that only say something beside the verdict.
 */
public final class RuleOrder {
  private static final BitSet NONE = new BitSet();

  private final Vocabulary vocabulary;
  private final RuleDependencies dependencies;
  private final Map<String, List<RuleSyntax>> about = new HashMap<>();
  private final Map<String, List<Seen>> seen = new HashMap<>();
  private final Map<String, Optional<List<String>>> decidedBy = new HashMap<>();
  private final List<RuleSyntax> ordered = new ArrayList<>();
  private final Set<String> placed = new HashSet<>();
  private final Map<String, List<FindingKind>> statuses = new HashMap<>();
  private final Set<String> decidesMore = new HashSet<>();
  private final Map<String, BitSet> lookingFor = new HashMap<>();
  private final List<RuleSyntax> last = new ArrayList<>();
  private boolean circular;

  /**
   * What a rule looks for.
   *
   * @param own the constraints that a fact alone can be judged by
   */
  public record Seen(String type, List<Constraint> own) {
    public Seen {
      own = List.copyOf(own);
    }
  }

  private RuleOrder(Rulebook rulebook) {
    this.vocabulary = rulebook.vocabulary();
    this.dependencies = rulebook.dependencies();
  }

  static RuleOrder of(Rulebook rulebook) {
    RuleOrder order = new RuleOrder(rulebook);
    List<RuleSyntax> rules = rulebook.syntax().rules();
    for (RuleSyntax rule : rules) {
      rule.annotation(Rulebook.PRECONDITION)
          .ifPresent(id -> order.about.computeIfAbsent(id, one -> new ArrayList<>()).add(rule));
      order.seen.put(
          rule.name(),
          ConditionContents.of(rule.when()).patterns().stream().map(RuleOrder::seen).toList());
      order.decidedBy.put(rule.name(), decisive(rule));
      order.statuses.put(rule.name(), concluded(rule));
      if (order.concludesMore(rule)) {
        order.decidesMore.add(rule.name());
      }
    }
    rules.stream().filter(order::decides).forEach(rule -> order.place(rule, new HashSet<>()));
    order.index();
    return order;
  }

  private void index() {
    for (int place = 0; place < ordered.size(); place++) {
      RuleSyntax rule = ordered.get(place);
      for (Seen one : seen(rule)) {
        lookingFor.computeIfAbsent(one.type(), type -> new BitSet()).set(place);
      }
      if (late(rule) || decidesMore(rule)) {
        last.add(rule);
      }
    }
  }

  private static Seen seen(Condition.Pattern pattern) {
    return new Seen(
        pattern.type(), pattern.constraints().stream().filter(RuleOrder::isOwn).toList());
  }

  /** Whether a constraint can be judged by the fact alone. */
  private static boolean isOwn(Constraint constraint) {
    ConstraintContents contents = ConstraintContents.of(constraint);
    return contents.bindings().isEmpty() && contents.variables().isEmpty();
  }

  /** Whether some facts depend on themselves, so that there is no such order. */
  public boolean circular() {
    return circular;
  }

  /** Producers before those that look for what they make. */
  public List<RuleSyntax> rules() {
    return Collections.unmodifiableList(ordered);
  }

  /** The places among all rules of those that look for facts of a type; not to be changed. */
  public BitSet lookingFor(String type) {
    return lookingFor.getOrDefault(type, NONE);
  }

  /** The rules that derive facts of a type. */
  public List<RuleSyntax> making(String type) {
    return dependencies.producers(type);
  }

  /** Those that see the statuses or conclude more than statuses: the last to be asked, in order. */
  public List<RuleSyntax> last() {
    return Collections.unmodifiableList(last);
  }

  /** What a rule looks for, in any of its conditions. */
  public List<Seen> seen(RuleSyntax rule) {
    return seen.getOrDefault(rule.name(), List.of());
  }

  /** Whether facts of a type are made by the service once the first findings are in. */
  public boolean late(String type) {
    return dependencies.isMadeOfFindings(type);
  }

  /** Whether a rule can look for what the service makes of the first findings. */
  public boolean late(RuleSyntax rule) {
    return dependencies.phase(rule) == Phase.LATE;
  }

  /**
   * The variables that decide what a rule concludes, beyond that it concludes; empty when each
   * match counts, as on the ledger.
   */
  public Optional<List<String>> decidedBy(RuleSyntax rule) {
    return decidedBy.getOrDefault(rule.name(), Optional.empty());
  }

  private static Optional<List<String>> decisive(RuleSyntax rule) {
    return ConclusionTerms.concludeLedger(rule)
        ? Optional.empty()
        : Optional.of(ConclusionTerms.decidingVariables(rule).distinct().toList());
  }

  /** The kinds of status that a rule concludes. */
  public List<FindingKind> statuses(RuleSyntax rule) {
    return statuses.getOrDefault(rule.name(), List.of());
  }

  private static List<FindingKind> concluded(RuleSyntax rule) {
    return ConclusionContents.of(rule).findings().stream()
        .map(Conclusion.Finding::kind)
        .filter(FindingKind::isStatus)
        .toList();
  }

  /** The rules that conclude the status of a precondition. */
  public List<RuleSyntax> about(String precondition) {
    return about.getOrDefault(precondition, List.of());
  }

  /** Whether a rule concludes nothing but statuses. */
  public boolean onlyStatuses(RuleSyntax rule) {
    return statuses(rule).size() == rule.then().size();
  }

  /** Whether a rule concludes more than statuses, rows of the ledger and facts for other rules. */
  public boolean decidesMore(RuleSyntax rule) {
    return decidesMore.contains(rule.name());
  }

  private boolean concludesMore(RuleSyntax rule) {
    return makesForService(rule)
        || ConclusionContents.of(rule).findings().stream()
            .anyMatch(finding -> !finding.kind().isEarly());
  }

  private boolean makesForService(RuleSyntax rule) {
    return RuleDependencies.makes(rule).stream()
        .anyMatch(type -> vocabulary.known(type).maker() == FactType.Maker.SERVICE);
  }

  private boolean decides(RuleSyntax rule) {
    return makesForService(rule)
        || ConclusionContents.of(rule).findings().stream()
            .anyMatch(finding -> finding.kind().role() != FindingKind.Role.REMARK);
  }

  private void place(RuleSyntax rule, Set<String> waiting) {
    if (placed.contains(rule.name())) {
      return;
    }
    if (!waiting.add(rule.name())) {
      circular = true;
      return;
    }
    producers(rule).forEach(producer -> place(producer, waiting));
    waiting.remove(rule.name());
    if (placed.add(rule.name())) {
      ordered.add(rule);
    }
  }

  private Stream<RuleSyntax> producers(RuleSyntax rule) {
    return dependencies.reads(rule).all().stream()
        .flatMap(type -> dependencies.producers(type).stream());
  }
}
