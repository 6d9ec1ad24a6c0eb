package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Status;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** What must change before a precondition has another status. */
final class StatusNeeds {
  private final ObstacleReasoning reasoning;
  private final Map<String, Map<Set<Status>, List<ObstacleClause>>> known = new HashMap<>();
  private final Map<String, Map<Set<Status>, List<ObstacleClause>>> shared = new HashMap<>();

  StatusNeeds(ObstacleReasoning reasoning) {
    this.reasoning = reasoning;
  }

  /** What must change before the status is one of these, which it is not now. */
  List<ObstacleClause> of(String precondition, Set<Status> wanted) {
    Map<Set<Status>, List<ObstacleClause>> ofOne = known(precondition);
    List<ObstacleClause> found = ofOne.get(wanted);
    if (found == null) {
      found =
          wanted.size() == 1
              ? of(precondition, wanted.iterator().next())
              : any(precondition, wanted);
      ofOne.put(Set.copyOf(wanted), found);
    }
    return found;
  }

  private List<ObstacleClause> any(String precondition, Set<Status> wanted) {
    List<List<ObstacleClause>> alternatives = new ArrayList<>();
    for (Status status : wanted) {
      alternatives.add(of(precondition, EnumSet.of(status)));
    }
    Obstacle lacking = Obstacle.lacking(Optional.of(precondition), Optional.empty());
    return ObstacleClause.any(alternatives, lacking, situation().open());
  }

  /** Remembered for other situations, unless a closer look is left out here for what is above. */
  private Map<Set<Status>, List<ObstacleClause>> known(String precondition) {
    ObstacleMemory memory = situation().memory();
    return reasoning.isWhole(memory.types(precondition))
        ? shared.computeIfAbsent(precondition, id -> memory.of(id, situation()))
        : known.computeIfAbsent(precondition, id -> new HashMap<>());
  }

  private ChangedSituation situation() {
    return reasoning.situation();
  }

  private List<ObstacleClause> of(String precondition, Status wanted) {
    List<RuleSyntax> rules = situation().relevant().about(precondition);
    Set<String> posted = situation().relevant().postedBehind(rules);
    Optional<String> about = Optional.of(precondition);
    if (situation().contested(posted)) {
      return anything(posted, about);
    }
    if (wanted == Status.UNKNOWN) {
      // What blocks, blocks either way where facts contradict each other; the rest may be
      // contested.
      List<ObstacleClause> blocking =
          rules.stream()
              .filter(rule -> concludes(rule, Status.BLOCKING))
              .flatMap(rule -> standing(rule, about).stream())
              .toList();
      return blocking.isEmpty() ? anything(posted, about) : blocking;
    }
    List<ObstacleClause> clauses = new ArrayList<>();
    boolean concluded = false;
    for (Status status : Status.strongestFirst()) {
      boolean last = status == wanted;
      for (RuleSyntax rule : rules) {
        if (concludes(rule, status)) {
          List<ObstacleClause> standing = standing(rule, about);
          concluded |= last && !standing.isEmpty();
          clauses.addAll(last ? List.of() : standing);
        }
      }
      if (last) {
        break;
      }
    }
    if (!concluded) {
      clauses.addAll(lacking(rules, wanted, about));
    }
    return clauses;
  }

  private List<ObstacleClause> anything(Set<String> posted, Optional<String> about) {
    Obstacle any = Obstacle.lacking(about, Optional.empty());
    return List.of(new ObstacleClause(situation().moves().ofTypes(posted), any));
  }

  private static boolean concludes(RuleSyntax rule, Status status) {
    return rule.then().stream().anyMatch(one -> RelevantRules.kind(one, status.finding()));
  }

  private List<ObstacleClause> standing(RuleSyntax rule, Optional<String> about) {
    return reasoning
        .vanishing()
        .endings(rule.when(), PartialMatch.EMPTY, VariableDemands.NONE, Set.of())
        .stream()
        .map(
            ending ->
                new ObstacleClause(ending.moves(), Obstacle.stands(about, rule, ending.facts())))
        .toList();
  }

  private List<ObstacleClause> lacking(
      List<RuleSyntax> rules, Status wanted, Optional<String> about) {
    List<List<ObstacleClause>> alternatives = new ArrayList<>();
    for (RuleSyntax rule : rules) {
      if (concludes(rule, wanted)) {
        alternatives.add(
            reasoning
                .appearing()
                .clauses(
                    rule.when(),
                    PartialMatch.EMPTY,
                    VariableDemands.NONE,
                    Set.of(),
                    Obstacle.lacking(about, Optional.of(rule))));
      }
    }
    return ObstacleClause.any(
        alternatives, Obstacle.lacking(about, Optional.empty()), situation().open());
  }

  /** The changes by which some status could come to meet a pattern, or meet it otherwise. */
  BitSet gained(
      Condition.Pattern pattern, PartialMatch row, VariableDemands demands, Set<String> later) {
    BitSet all = new BitSet();
    for (Fact fact : situation().facts(GivenWords.PRECONDITION_STATUS)) {
      Set<Status> meeting = meeting(pattern, fact, row, demands);
      if (meeting.remove(status(fact)) && !handsOn(pattern, later)) {
        continue;
      }
      if (!meeting.isEmpty()) {
        all.or(reasoning.smallest(of(precondition(fact), meeting)));
      }
    }
    return all;
  }

  /** The changes by which a status that meets a pattern could cease to, or meet it otherwise. */
  BitSet lost(
      Condition.Pattern pattern,
      Fact fact,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    Set<Status> others = EnumSet.allOf(Status.class);
    others.remove(status(fact));
    if (!handsOn(pattern, used)) {
      others.removeAll(meeting(pattern, fact, row, demands));
    }
    return others.isEmpty() ? new BitSet() : reasoning.smallest(of(precondition(fact), others));
  }

  private static boolean handsOn(Condition.Pattern pattern, Set<String> used) {
    return pattern.constraints().stream()
        .anyMatch(
            constraint ->
                constraint instanceof Constraint.Bind bind
                    && bind.field().equals(GivenWords.STATUS)
                    && used.contains(bind.variable()));
  }

  /** The statuses with which a precondition would meet a pattern. */
  private Set<Status> meeting(
      Condition.Pattern pattern, Fact fact, PartialMatch row, VariableDemands demands) {
    Set<Status> meeting = EnumSet.noneOf(Status.class);
    for (Status status : Status.values()) {
      Map<String, Object> values = new HashMap<>(fact.values());
      values.put(GivenWords.STATUS, new Constant("Status", status.name()));
      Fact other = new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
      if (reasoning.touches().meets(pattern, other, row, demands)) {
        meeting.add(status);
      }
    }
    return meeting;
  }

  private static Status status(Fact fact) {
    return Status.valueOf(fact.text(GivenWords.STATUS).orElseThrow());
  }

  private static String precondition(Fact fact) {
    return fact.text(GivenWords.PRECONDITION).orElseThrow();
  }
}
