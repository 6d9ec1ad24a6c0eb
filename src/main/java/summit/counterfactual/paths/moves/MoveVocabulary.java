package summit.counterfactual.paths.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.usage.FieldUse;
import summit.counterfactual.paths.usage.FieldUses;
import summit.decision.Evaluation;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.syntax.RuleSyntax;

/** Every change that a search may make, in a fixed order. */
public final class MoveVocabulary {
  /** What the ids of new facts begin with. */
  public static final String NEW = "NEW-";

  private final List<Move> all = new ArrayList<>();
  private final Map<String, List<Move>> byFact = new HashMap<>();
  private final Map<String, List<Move>> addedByType = new HashMap<>();
  private final Map<String, BitSet> byType = new HashMap<>();
  private final MoveFilter filter;

  private MoveVocabulary(MoveFilter filter) {
    this.filter = filter;
  }

  /**
   * The changes that some rules can notice.
   *
   * @param rules those that bear on what is asked
   * @param filter which of them may be made
   */
  public static MoveVocabulary of(
      Evaluation evaluation, FieldUses uses, Collection<RuleSyntax> rules, MoveFilter filter) {
    MoveVocabulary moves = new MoveVocabulary(filter);
    KnownSituation known = new KnownSituation(evaluation);
    AlternativeValues values = new AlternativeValues(known, uses, filter);
    for (Fact fact : known.counting()) {
      if (uses.types().contains(fact.type().name()) && !saysWhoIsWho(fact.type())) {
        moves.change(fact, known, uses, values);
      }
    }
    Set<String> taken = new HashSet<>();
    evaluation.request().facts().forEach(fact -> taken.add(fact.id()));
    int number = 1;
    for (Fact fact : new NewFacts(known, uses, filter).of(rules)) {
      while (taken.contains(NEW + number)) {
        number++;
      }
      Fact named = named(fact, NEW + number++);
      moves.add(new FactChange.Add(named), named);
    }
    return moves;
  }

  /** Who is who is not for changing. */
  static boolean saysWhoIsWho(FactType type) {
    return type.party().isPresent();
  }

  /** What somebody can make happen or find out, from the day of the question on. */
  public static MoveFilter feasible(Evaluation evaluation) {
    return new FeasibleMoves(evaluation);
  }

  private void change(Fact fact, KnownSituation known, FieldUses uses, AlternativeValues values) {
    boolean subject = known.subject().filter(one -> one.id().equals(fact.id())).isPresent();
    Map<String, FieldUse> ofType = uses.of(fact.type().name());
    Fact posted = posted(fact, known);
    for (Field field : fact.type().postedFields()) {
      FieldUse use = ofType.get(field.name());
      if (use != null && open(field, fact.type(), subject)) {
        for (Optional<Object> value : values.of(posted, field, use)) {
          add(new FactChange.Set(fact.id(), field.name(), value), posted);
        }
      }
    }
    if (!subject) {
      add(new FactChange.Withdraw(fact.id()), posted);
    }
  }

  /** Whether a field may say something else without the fact being another fact. */
  private static boolean open(Field field, FactType type, boolean subject) {
    boolean matter = type.about().contains(field.name()) && field.type() != FieldType.Scalar.DATE;
    return !matter && !(subject && (field.each().isPresent() || field.defaultLevel()));
  }

  private static Fact posted(Fact fact, KnownSituation known) {
    return known.evaluation().request().facts().stream()
        .filter(one -> one.id().equals(fact.id()))
        .findFirst()
        .orElse(fact);
  }

  private static Fact named(Fact fact, String id) {
    Map<String, Object> values = new HashMap<>(fact.values());
    values.put(FactType.ID, id);
    return new Fact(id, fact.type(), values, fact.provenance(), fact.from());
  }

  private void add(FactChange change, Fact fact) {
    filter.kind(change, fact).ifPresent(kind -> add(change, fact, kind));
  }

  private void add(FactChange change, Fact fact, MoveKind kind) {
    Move move = new Move(all.size(), change, fact, kind);
    all.add(move);
    byType.computeIfAbsent(fact.type().name(), type -> new BitSet()).set(move.index());
    if (change instanceof FactChange.Add) {
      addedByType.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(move);
    } else {
      byFact.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(move);
    }
  }

  public Move get(int index) {
    return all.get(index);
  }

  public List<Move> all() {
    return List.copyOf(all);
  }

  /** The changes of a posted fact, without its being added. */
  public List<Move> of(Fact fact) {
    return byFact.getOrDefault(fact.id(), List.of());
  }

  /** The facts of a type that may be added. */
  public List<Move> added(String type) {
    return addedByType.getOrDefault(type, List.of());
  }

  /** Every change of facts of some types. */
  public BitSet ofTypes(Collection<String> types) {
    BitSet moves = new BitSet();
    types.forEach(type -> moves.or(byType.getOrDefault(type, new BitSet())));
    return moves;
  }

  /** How many changes there are of each kind. */
  public Map<FactChange.Kind, Long> counts() {
    Map<FactChange.Kind, Long> counts = new EnumMap<>(FactChange.Kind.class);
    for (FactChange.Kind kind : FactChange.Kind.values()) {
      counts.put(kind, all.stream().filter(move -> move.change().kind() == kind).count());
    }
    return counts;
  }

  /** The changes, put together. */
  public List<FactChange> changes(Collection<Integer> indices) {
    return indices.stream().sorted(Comparator.naturalOrder()).map(i -> get(i).change()).toList();
  }
}
