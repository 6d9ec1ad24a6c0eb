package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.moves.FactMatter;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.usage.PatternConstraints;
import summit.counterfactual.paths.usage.PostedSources;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Which changes of posted facts bear on whether they meet a pattern. */
final class RelevantMoves {
  private final ChangedSituation situation;

  RelevantMoves(ChangedSituation situation) {
    this.situation = situation;
  }

  /**
   * What a fact fails of a pattern.
   *
   * @param demands what the variables must be, besides
   */
  List<Constraint> failing(
      Condition.Pattern pattern, Fact fact, PartialMatch row, VariableDemands demands) {
    PartialMatch bound = situation.matcher().bound(pattern, fact, row);
    return pattern.constraints().stream()
        .filter(
            constraint ->
                !situation.matcher().constraints().truth(constraint, fact, bound).holds()
                    || (constraint instanceof Constraint.Bind bind
                        && !demands.allow(bind, bound.value(bind.variable()))))
        .toList();
  }

  boolean meets(Condition.Pattern pattern, Fact fact, PartialMatch row, VariableDemands demands) {
    if (!situation.matcher().fits(pattern, fact, row)) {
      return false;
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        Object value = fact.value(bind.field());
        if (!demands.allow(bind, value == null ? row.value(bind.variable()) : value)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The changes that could make a fact meet a pattern: fewest over what it fails. */
  BitSet mending(Condition.Pattern pattern, Fact fact, PartialMatch row, VariableDemands demands) {
    BitSet best = new BitSet();
    int size = Integer.MAX_VALUE;
    for (Constraint failed : failing(pattern, fact, row, demands)) {
      Set<String> sources = sources(fact.type(), pattern, failed);
      boolean alone = sources.size() == 1;
      BitSet mending =
          setting(
              fact,
              sources,
              (move, after) -> !alone || !failing(pattern, after, row, demands).contains(failed));
      int own = ObstacleClause.size(mending, situation.open());
      if (own < size) {
        best = mending;
        size = own;
      }
    }
    return best;
  }

  /** The changes of what a fact hands on to other conditions, that leave it meeting its own. */
  BitSet shifting(
      Condition.Pattern pattern,
      Fact fact,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    Set<String> handedOn = new HashSet<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind && used.contains(bind.variable())) {
        handedOn.addAll(PostedSources.of(fact.type(), bind.field()));
      }
    }
    return setting(fact, handedOn, (move, after) -> true);
  }

  /** The facts that could be added and would meet a pattern. */
  BitSet adding(Condition.Pattern pattern, PartialMatch row, VariableDemands demands) {
    BitSet adding = new BitSet();
    for (Move move : situation.moves().added(pattern.type())) {
      if (meets(pattern, situation.after(move), row, demands)) {
        adding.set(move.index());
      }
    }
    return adding;
  }

  /** The changes that could let facts count which do not count now. */
  BitSet waking(Condition.Pattern pattern, PartialMatch row, VariableDemands demands) {
    BitSet waking = new BitSet();
    for (Fact fact : situation.sleeping(pattern.type())) {
      if (!situation.moves().of(fact).isEmpty()
          || meets(pattern, situation.seen(fact), row, demands)) {
        waking.or(situation.moves().ofTypes(List.of(pattern.type())));
      }
    }
    return waking;
  }

  /** The changes that could keep a fact from meeting a pattern as it does, or from counting. */
  BitSet breaking(
      Condition.Pattern pattern,
      Fact fact,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    BitSet breaking = shifting(pattern, fact, row, demands, used);
    for (Constraint constraint : pattern.constraints()) {
      Set<String> sources = sources(fact.type(), pattern, constraint);
      boolean alone = sources.size() == 1;
      breaking.or(
          setting(fact, sources, (move, after) -> !alone || !meets(pattern, after, row, demands)));
    }
    breaking.or(setting(fact, Set.copyOf(dates(fact.type())), (move, after) -> true));
    for (Move move : situation.moves().of(fact)) {
      if (move.change() instanceof FactChange.Withdraw) {
        breaking.set(move.index());
      }
    }
    breaking.or(displacing(fact));
    return breaking;
  }

  /** The changes by which another fact could come to speak of the same matter. */
  private BitSet displacing(Fact fact) {
    BitSet displacing = new BitSet();
    if (fact.type().about().isEmpty() && fact.provenance().origin().isEmpty()) {
      return displacing;
    }
    List<Object> matter = FactMatter.of(fact);
    for (Move move : situation.moves().added(fact.type().name())) {
      if (!matter.isEmpty() && FactMatter.of(move.fact()).equals(matter)) {
        displacing.set(move.index());
      }
    }
    for (Fact other : situation.facts(fact.type().name())) {
      boolean near = nearly(other, fact) || sameOrigin(other, fact);
      if (near && !other.id().equals(fact.id())) {
        situation.moves().of(other).forEach(move -> displacing.set(move.index()));
      }
    }
    for (Fact other : situation.sleeping(fact.type().name())) {
      if (nearly(other, fact)) {
        displacing.or(situation.moves().ofTypes(List.of(fact.type().name())));
      }
    }
    return displacing;
  }

  private static boolean sameOrigin(Fact one, Fact other) {
    Optional<String> origin = one.provenance().origin();
    return origin.isPresent() && origin.equals(other.provenance().origin());
  }

  /** Whether two matters differ in dates at most, which can be changed. */
  private static boolean nearly(Fact one, Fact other) {
    List<Object> ofOne = FactMatter.of(one);
    List<Object> ofOther = FactMatter.of(other);
    List<String> about = one.type().about();
    for (int i = 0; i < about.size(); i++) {
      Field field = one.type().fields().get(about.get(i));
      boolean date = field != null && field.type() == FieldType.Scalar.DATE;
      if (!date && !ofOne.get(i).equals(ofOther.get(i))) {
        return false;
      }
    }
    return !about.isEmpty();
  }

  private static List<String> dates(FactType type) {
    List<String> dates = new ArrayList<>(type.dateFields());
    type.freshUntil().ifPresent(dates::add);
    return dates;
  }

  private Set<String> sources(FactType type, Condition.Pattern pattern, Constraint constraint) {
    Condition.Pattern alone =
        new Condition.Pattern(
            pattern.binding(), pattern.type(), own(pattern, constraint), pattern.at());
    Set<String> sources = new HashSet<>();
    for (Constraint asked : PatternConstraints.of(alone)) {
      PatternConstraints.fields(asked)
          .forEach(field -> sources.addAll(PostedSources.of(type, field)));
    }
    if (constraint instanceof Constraint.Bind bind) {
      sources.addAll(PostedSources.of(type, bind.field()));
    }
    return sources;
  }

  /** The constraint with the pattern's bindings, which may stand for fields in it. */
  private static List<Constraint> own(Condition.Pattern pattern, Constraint constraint) {
    List<Constraint> own =
        new ArrayList<>(
            pattern.constraints().stream().filter(Constraint.Bind.class::isInstance).toList());
    own.add(constraint);
    return own;
  }

  private BitSet setting(Fact fact, Set<String> fields, BiPredicate<Move, Fact> filter) {
    BitSet setting = new BitSet();
    for (Move move : situation.moves().of(fact)) {
      if (move.change() instanceof FactChange.Set set
          && fields.contains(set.field())
          && filter.test(move, situation.after(move))) {
        setting.set(move.index());
      }
    }
    return setting;
  }
}
