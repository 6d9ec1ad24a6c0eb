package summit.decision.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.bounds.Bound;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.SourceOrder;
import summit.decision.finding.Statuses;
import summit.decision.meeting.Status;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;

/**
 * Which preconditions hang on facts that contradict each other: each side is believed in turn, and
 * where that changes a status, the precondition is contested. One that blocks either way still
 * blocks.
 */
public final class ContestFinder {
  /** As many as any closed list of statements has values; each costs an evaluation. */
  private static final int MAX_SIDES = 8;

  private static final int MOST_CONTESTS = Bound.CONTRADICTIONS.count();

  private final Map<String, List<Contest>> byPrecondition = new TreeMap<>();
  private final Map<String, List<List<Finding.OfPrecondition>>> said = new TreeMap<>();
  private final Map<String, Status> agreed = new TreeMap<>();

  private final Supplier<Phrases> words;

  private ContestFinder(Supplier<Phrases> words) {
    this.words = words;
  }

  /**
   * Weighs groups of contradicting facts.
   *
   * @param words say what the contradictions are, once that is asked
   * @param withheld the statuses when none of them is believed
   * @param believing the statuses when one of them is believed as well
   */
  public static ContestFinder of(
      Supplier<Phrases> words,
      List<List<Fact>> groups,
      Statuses withheld,
      Function<Fact, Statuses> believing) {
    ContestFinder contests = new ContestFinder(words);
    if (groups.size() > MOST_CONTESTS) {
      throw new RuleRun.RunawayRules(
          "The facts contradict each other on more than " + MOST_CONTESTS + " matters",
          Bound.CONTRADICTIONS);
    }
    for (List<Fact> group : groups) {
      List<List<Fact>> sides = sides(group);
      contests.weigh(
          group,
          sides,
          withheld,
          sides.stream().map(side -> believing.apply(side.get(0))).toList());
    }
    return contests;
  }

  /** The facts of each different statement, by id. */
  private static List<List<Fact>> sides(List<Fact> group) {
    Map<List<Optional<Object>>, List<Fact>> byStatement = new LinkedHashMap<>();
    for (Fact fact : group) {
      byStatement
          .computeIfAbsent(
              fact.type().states().stream()
                  .map(field -> Optional.ofNullable(fact.value(field)))
                  .toList(),
              statement -> new ArrayList<>())
          .add(fact);
    }
    return byStatement.values().stream().limit(MAX_SIDES).toList();
  }

  private void weigh(
      List<Fact> group, List<List<Fact>> facts, Statuses withheld, List<Statuses> sides) {
    for (String precondition : withheld.byPrecondition().keySet()) {
      Set<Status> statuses =
          sides.stream().map(side -> side.of(precondition)).collect(Collectors.toSet());
      if (statuses.equals(Set.of(withheld.of(precondition)))) {
        continue;
      }
      if (statuses.size() > 1) {
        byPrecondition
            .computeIfAbsent(precondition, id -> new ArrayList<>())
            .add(contest(precondition, group, facts, sides));
      } else {
        statuses.forEach(status -> agreed.merge(precondition, status, Status::stronger));
      }
      List<List<Finding.OfPrecondition>> findings =
          said.computeIfAbsent(precondition, id -> new ArrayList<>());
      sides.forEach(side -> findings.add(side.findingsOf(precondition)));
    }
  }

  private static Contest contest(
      String precondition, List<Fact> group, List<List<Fact>> facts, List<Statuses> believed) {
    return new Contest(
        group,
        IntStream.range(0, facts.size())
            .mapToObj(i -> new Contest.Side(facts.get(i), believed.get(i).of(precondition)))
            .toList());
  }

  /** The statuses, with UNKNOWN for what is contested unless another contest blocks either way. */
  public Map<String, Status> settle(Statuses withheld) {
    Map<String, Status> settled = new TreeMap<>(withheld.byPrecondition());
    byPrecondition.keySet().forEach(precondition -> settled.put(precondition, Status.UNKNOWN));
    agreed.forEach(
        (precondition, status) -> {
          if (status == Status.BLOCKING || !byPrecondition.containsKey(precondition)) {
            settled.put(precondition, status);
          }
        });
    return settled;
  }

  /** What each side says of a precondition, in no particular order. */
  public List<List<Finding.OfPrecondition>> said(String precondition) {
    return said.getOrDefault(precondition, List.of());
  }

  /** What a precondition hangs on; empty when it is not contested. */
  public List<Contest> of(String precondition) {
    return byPrecondition.getOrDefault(precondition, List.of());
  }

  /** Why a precondition is contested; empty when it is not. */
  public Optional<Reason> reason(String precondition) {
    if (of(precondition).isEmpty()) {
      return Optional.empty();
    }
    List<Fact> facts =
        of(precondition).stream().flatMap(contest -> contest.facts().stream()).toList();
    Phrases phrases = words.get();
    List<String> claims = facts.stream().map(this::claim).distinct().sorted().toList();
    List<String> ids = facts.stream().map(Fact::id).distinct().sorted().toList();
    TreeSet<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    facts.forEach(fact -> evidence.addAll(fact.provenance().evidence()));
    return Optional.of(
        new Reason(
            phrases.say(Contest.RULE),
            phrases.say(
                "contest.because",
                "title",
                phrases.title(precondition),
                "facts",
                phrases.list(ids),
                "claims",
                String.join(" ", claims)),
            ids,
            String.join(", ", evidence),
            Contest.AT,
            List.of(),
            List.of()));
  }

  private String claim(Fact fact) {
    Phrases phrases = words.get();
    FactPhrases facts = new FactPhrases(phrases);
    List<String> stated = new ArrayList<>();
    for (String name : fact.type().states()) {
      Object value = fact.value(name);
      Field field = fact.type().fields().get(name);
      if (value != null && field != null) {
        stated.add(facts.said(fact, field, value));
      }
    }
    return stated.isEmpty()
        ? phrases.say("contest.noClaim", "fact", fact.id())
        : phrases.say("contest.claim", "fact", fact.id(), "stated", phrases.list(stated));
  }
}
