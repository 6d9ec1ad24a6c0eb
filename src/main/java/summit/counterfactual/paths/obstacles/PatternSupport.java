package summit.counterfactual.paths.obstacles;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;

/** By which changes facts could come to meet a pattern that do not meet it now. */
final class PatternSupport {
  private static final Obstacle NOTHING = Obstacle.lacking(Optional.empty(), Optional.empty());

  private final ObstacleReasoning reasoning;
  private final Set<String> making = new HashSet<>();

  PatternSupport(ObstacleReasoning reasoning) {
    this.reasoning = reasoning;
  }

  private ChangedSituation situation() {
    return reasoning.situation();
  }

  /** Whether none of these types is one that is made of itself, as far as it is looked at now. */
  boolean isWhole(Set<String> types) {
    return Collections.disjoint(making, types);
  }

  /** Every change by which some fact could come to meet a pattern, or meet it otherwise. */
  BitSet gained(
      Condition.Pattern pattern, PartialMatch row, VariableDemands demands, Set<String> later) {
    if (pattern.type().equals(GivenWords.PRECONDITION_STATUS)) {
      return reasoning.statuses().gained(pattern, row, demands, later);
    }
    FactType type = situation().evaluation().rulebook().vocabulary().known(pattern.type());
    return switch (type.maker()) {
      case CALLER -> posted(pattern, row, demands, later);
      case RULE -> derived(pattern, row, demands);
      case SERVICE ->
          pattern.type().equals(GivenWords.EVALUATION)
              ? new BitSet()
              : derivedOrBehind(pattern, row, demands);
    };
  }

  private BitSet derivedOrBehind(
      Condition.Pattern pattern, PartialMatch row, VariableDemands demands) {
    BitSet all = derived(pattern, row, demands);
    if (pattern.type().equals(GivenWords.DELAY_BALANCE)) {
      all.or(situation().behind(Stream.of(pattern.type())));
    }
    return all;
  }

  private BitSet posted(
      Condition.Pattern pattern, PartialMatch row, VariableDemands demands, Set<String> later) {
    RelevantMoves touches = reasoning.touches();
    BitSet all = touches.adding(pattern, row, demands);
    all.or(touches.waking(pattern, row, demands));
    for (Fact fact : situation().facts(pattern.type())) {
      all.or(
          touches.meets(pattern, fact, row, demands)
              ? touches.shifting(pattern, fact, row, demands, later)
              : touches.mending(pattern, fact, row, demands));
    }
    return all;
  }

  private BitSet derived(Condition.Pattern pattern, PartialMatch row, VariableDemands demands) {
    BitSet all = new BitSet();
    makings(pattern, row, demands, NOTHING).forEach(making -> all.or(reasoning.smallest(making)));
    return all;
  }

  /** What each rule needs that could make a new fact which meets a pattern. */
  List<List<ObstacleClause>> makings(
      Condition.Pattern pattern, PartialMatch row, VariableDemands demands, Obstacle obstacle) {
    if (!making.add(pattern.type())) {
      // A type that is made of itself: looked at no closer.
      BitSet behind = situation().behind(Stream.of(pattern.type()));
      return List.of(List.of(new ObstacleClause(behind, obstacle)));
    }
    List<List<ObstacleClause>> makings =
        new DerivedFactMakers(situation())
            .meeting(pattern, row, demands).stream()
                .map(
                    maker ->
                        reasoning
                            .appearing()
                            .clauses(
                                maker.rule().when(),
                                PartialMatch.EMPTY,
                                maker.demands(),
                                maker.handedOn(),
                                obstacle))
                .toList();
    making.remove(pattern.type());
    return makings;
  }
}
