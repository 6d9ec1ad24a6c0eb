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
import summit.language.check.Strata;
import summit.language.syntax.Conclusion;
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
  /** What the service makes once the first findings are in. */
  private static final Set<String> LATE_TYPES = Set.of("PreconditionStatus", "DelayBalance");

  private static final BitSet NONE = new BitSet();

  private final Vocabulary vocabulary;
  private final Map<String, List<RuleSyntax>> makers = new HashMap<>();
  private final Map<String, List<RuleSyntax>> about = new HashMap<>();
  private final Map<String, List<Seen>> seen = new HashMap<>();
  private final Map<String, Optional<List<String>>> decidedBy = new HashMap<>();
  private final List<RuleSyntax> ordered = new ArrayList<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> late = new HashSet<>();
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

  private RuleOrder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static RuleOrder of(Rulebook rulebook) {
    RuleOrder order = new RuleOrder(rulebook.vocabulary());
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
      Strata.madeBy(rule)
          .forEach(type -> order.makers.computeIfAbsent(type, made -> new ArrayList<>()).add(rule));
    }
    rules.stream().filter(order::decides).forEach(rule -> order.place(rule, new HashSet<>()));
    order.ordered.forEach(order::judgeLate);
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
    return makers.getOrDefault(type, List.of());
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
  public static boolean late(String type) {
    return LATE_TYPES.contains(type);
  }

  /** Whether a rule can look for what the service makes of the first findings. */
  public boolean late(RuleSyntax rule) {
    return late.contains(rule.name());
  }

  /**
   * The variables that decide what a rule concludes, beyond that it concludes; empty when each
   * match counts, as on the ledger.
   */
  public Optional<List<String>> decidedBy(RuleSyntax rule) {
    return decidedBy.getOrDefault(rule.name(), Optional.empty());
  }

  private static Optional<List<String>> decisive(RuleSyntax rule) {
    if (rule.then().stream().anyMatch(ConclusionTerms::ofLedger)) {
      return Optional.empty();
    }
    return Optional.of(
        rule.then().stream()
            .flatMap(ConclusionTerms::deciding)
            .flatMap(ConclusionTerms::variables)
            .distinct()
            .toList());
  }

  /** The kinds of status that a rule concludes. */
  public List<FindingKind> statuses(RuleSyntax rule) {
    return statuses.getOrDefault(rule.name(), List.of());
  }

  private static List<FindingKind> concluded(RuleSyntax rule) {
    return rule.then().stream()
        .flatMap(
            one ->
                one instanceof Conclusion.Finding finding ? Stream.of(finding.kind()) : Stream.of())
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
    return rule.then().stream()
        .anyMatch(
            one ->
                one instanceof Conclusion.Finding finding
                    ? !finding.kind().isEarly()
                    : ofService(one));
  }

  private boolean ofService(Conclusion conclusion) {
    return conclusion instanceof Conclusion.Derived derived
        && vocabulary.known(derived.type()).maker() == FactType.Maker.SERVICE;
  }

  private boolean decides(RuleSyntax rule) {
    return rule.then().stream()
        .anyMatch(
            conclusion ->
                conclusion instanceof Conclusion.Finding finding
                    ? finding.kind().role() != FindingKind.Role.REMARK
                    : ofService(conclusion));
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
    return seen(rule).stream()
        .map(Seen::type)
        .distinct()
        .flatMap(type -> makers.getOrDefault(type, List.of()).stream());
  }

  private void judgeLate(RuleSyntax rule) {
    if (seen(rule).stream().anyMatch(one -> LATE_TYPES.contains(one.type()))
        || producers(rule).anyMatch(this::late)) {
      late.add(rule.name());
    }
  }
}
