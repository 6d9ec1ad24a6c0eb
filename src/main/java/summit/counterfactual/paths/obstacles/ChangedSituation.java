package summit.counterfactual.paths.obstacles;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.Evaluation;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.FactBase;
import summit.facts.DerivedFields;
import summit.facts.Fact;
import summit.facts.SetAside;
import summit.facts.vocabulary.FactType;

/** What rules see after some changes, and which further changes there are. */
public final class ChangedSituation {
  private static final Set<SetAside.Reason> FINAL =
      Set.of(
          SetAside.Reason.FUTURE,
          SetAside.Reason.LOW_GRADE,
          SetAside.Reason.EXPIRED,
          SetAside.Reason.STALE,
          SetAside.Reason.OTHER_SUBJECT);

  private final Evaluation evaluation;
  private final MoveVocabulary moves;
  private final ObstacleMemory memory;
  private final BitSet open;
  private final FactBase facts = new FactBase();
  private final ConditionMatcher matcher;
  private final DerivedFields derived;
  private final Map<Integer, Fact> changed = new HashMap<>();
  private final Map<String, List<Fact>> sleeping;

  /**
   * @param open the changes that may still be made, by index
   */
  public ChangedSituation(
      Evaluation evaluation, MoveVocabulary moves, ObstacleMemory memory, BitSet open) {
    this.evaluation = evaluation;
    this.moves = moves;
    this.memory = memory;
    this.open = (BitSet) open.clone();
    this.matcher = new ConditionMatcher(facts, evaluation.rulebook().vocabulary());
    Set<String> remembered = new HashSet<>();
    evaluation.admitted().facts().stream()
        .filter(fact -> Boolean.FALSE.equals(fact.value("fresh")))
        .forEach(fact -> remembered.add(fact.id()));
    this.derived =
        new DerivedFields(
            evaluation.request().asOf(), evaluation.admitted().subject().map(Fact::id), remembered);
    this.sleeping = sleeping(evaluation);
    Set<List<Object>> known = new HashSet<>();
    for (Fact fact : evaluation.facts()) {
      if (fact.type().maker() != FactType.Maker.RULE
          || known.add(List.of(fact.type().name(), fact.values()))) {
        facts.addAll(List.of(fact));
      }
    }
  }

  Evaluation evaluation() {
    return evaluation;
  }

  MoveVocabulary moves() {
    return moves;
  }

  ObstacleMemory memory() {
    return memory;
  }

  RelevantRules relevant() {
    return memory.relevant();
  }

  BitSet open() {
    return open;
  }

  ConditionMatcher matcher() {
    return matcher;
  }

  List<Fact> facts(String type) {
    return facts.of(type);
  }

  /** A fact as rules would see it after one change of it, or once it is added. */
  Fact after(Move move) {
    return changed.computeIfAbsent(
        move.index(),
        index -> {
          if (move.change() instanceof FactChange.Add add) {
            return derived.fill(add.fact());
          }
          Fact now = posted(move.fact().id());
          return derived.fill(FactChange.apply(List.of(move.change()), List.of(now)).get(0));
        });
  }

  private Fact posted(String id) {
    return evaluation.request().facts().stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A posted fact as rules would see it. */
  Fact seen(Fact fact) {
    return derived.fill(fact);
  }

  /** The facts of a type that do not count now and might if others were changed. */
  List<Fact> sleeping(String type) {
    return sleeping.getOrDefault(type, List.of());
  }

  private static Map<String, List<Fact>> sleeping(Evaluation evaluation) {
    Set<String> last = new HashSet<>();
    evaluation.admitted().setAside().stream()
        .filter(aside -> FINAL.contains(aside.code()))
        .forEach(aside -> last.add(aside.fact()));
    evaluation.admitted().facts().forEach(fact -> last.add(fact.id()));
    return evaluation.request().facts().stream()
        .filter(fact -> !last.contains(fact.id()))
        .collect(Collectors.groupingBy(fact -> fact.type().name()));
  }

  /** Whether facts of some types contradict each other, so that statuses hang on either side. */
  boolean contested(Collection<String> types) {
    return evaluation.admitted().contested().stream()
        .anyMatch(group -> types.contains(group.get(0).type().name()));
  }

  /** Every change of what stands behind some types. */
  BitSet behind(Stream<String> types) {
    Set<String> posted = new TreeSet<>();
    types.forEach(type -> posted.addAll(relevant().postedBehind(type)));
    return moves.ofTypes(posted);
  }
}
