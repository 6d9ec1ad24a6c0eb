package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.facts.Fact;

/**
 * Paths advise nothing but what somebody can do from the day of the question on, or find out: in
 * every shipped situation, and in parts of the article's.
 */
class AdviceTest {
  private static final int SITUATIONS = 20;
  private static final int MOST_FACTS = 12;

  private static final SearchBounds BOUNDS = SearchBounds.asNeeded(120);

  /** What no diplomat would advise anybody to bring about. */
  private static final Set<String> HARM =
      Set.of(
          "DEFERRED",
          "REFUSED",
          "WITHDRAWN",
          "REJECTED",
          "VIOLATED",
          "EXPIRED",
          "POSTPONED",
          "CANCELLED",
          "UNMET",
          "EXCLUDED",
          "WITHHELD",
          "RED_LINE",
          "THREATENED",
          "ANNOUNCED",
          "PAUSED",
          "PASSED_ENFORCED",
          "SHORTENED",
          "AGAINST",
          "ICC",
          "AIRSPACE");

  private static final Set<String> NEVER_ADDED =
      Set.of(
          "RuptureEvent",
          "PressureMeasure",
          "StatedPrecondition",
          "Deadline",
          "DelayEvidence",
          "RiskFact",
          "Stake");

  private static final Set<String> NEVER_ACTS =
      Set.of("NoneOnFile", "AnalystJudgement", "BattlefieldTrend", "Incentive", "Assumption");

  @TestFactory
  Stream<DynamicTest> everyShippedSituationIsAdvisedWell() {
    return Situations.shipped().stream()
        .map(
            one -> DynamicTest.dynamicTest(one.path(), () -> advisedWell(Situations.request(one))));
  }

  @Test
  void partsOfTheArticleAreAdvisedWell() {
    Random random = new Random(11);
    int paths = 0;
    for (int i = 0; i < SITUATIONS; i++) {
      paths += advisedWell(some(random));
    }
    assertThat(paths).isGreaterThan(SITUATIONS / 2);
  }

  /** The proposal with a few other facts of the article. */
  private static DecisionRequest some(Random random) {
    DecisionRequest article = Situations.article();
    List<Fact> shuffled = new ArrayList<>(article.facts());
    Collections.shuffle(shuffled, random);
    int most = 1 + random.nextInt(MOST_FACTS);
    List<Fact> some = new ArrayList<>();
    for (Fact fact : shuffled) {
      if (fact.id().equals("SP-1") || some.size() < most) {
        some.add(fact);
      }
    }
    return article.of(some);
  }

  private static int advisedWell(DecisionRequest request) {
    Evaluation present = Situations.SUMMIT.evaluate(request);
    int checked = 0;
    for (Optional<Target> target : targets(present)) {
      Paths paths =
          new PathFinder(Situations.SUMMIT)
              .find(
                  new PathsRequest(request, target, Set.of(), ChangeCosts.DEFAULT, BOUNDS, 5),
                  Progress.NONE);
      if (!paths.reached()) {
        paths.paths().forEach(path -> check(path, paths, request));
        noneIsAVariantOfAnother(paths.paths(), request);
        checked += paths.paths().size();
      }
    }
    return checked;
  }

  /** The next better verdict, and the first precondition that stands in each bad way. */
  private static List<Optional<Target>> targets(Evaluation present) {
    List<Optional<Target>> targets = new ArrayList<>(List.of(Optional.empty()));
    for (Status status : List.of(Status.BLOCKING, Status.UNKNOWN)) {
      present.standing().entrySet().stream()
          .filter(one -> one.getValue() == status)
          .findFirst()
          .ifPresent(
              one ->
                  targets.add(
                      Optional.of(
                          new Target.OfPrecondition(one.getKey(), Status.SATISFIED, true))));
    }
    return targets;
  }

  private static void check(Path path, Paths paths, DecisionRequest request) {
    Set<String> onFile = codes(request);
    List<FactChange> told = new ArrayList<>();
    for (Act act : path.makeHappen()) {
      told.add(act.change());
      act(act.change(), act.who(), act.ask(), request, onFile);
      for (Act.Variant other : act.variants()) {
        act(other.change(), other.who(), other.ask(), request, onFile);
        assertThat(reaches(paths.target(), request, instead(path, act.change(), other.change())))
            .as(other.ask())
            .isTrue();
      }
    }
    for (OpenAnswer answer : path.findOut()) {
      told.add(answer.change());
      assertThat(answer.question()).endsWith("?");
      noHarm(answer.change(), request);
      answer.variants().forEach(other -> noHarm(other.change(), request));
    }
    path.alike().forEach(set -> set.forEach(change -> noHarm(change, request)));
    assertThat(told).containsExactlyInAnyOrderElementsOf(path.changes());
    assertThat(reaches(paths.target(), request, path.changes())).isTrue();
    assertThat(onFile).containsAll(path.parties());
  }

  private static void act(
      FactChange change, List<String> who, String ask, DecisionRequest request, Set<String> known) {
    noHarm(change, request);
    assertThat(who).as(ask).isNotEmpty().isSubsetOf(known);
    assertThat(ask).startsWith("Ask ").endsWith(".").doesNotContain("$").doesNotContain("_");
    values(change)
        .forEach(
            value -> {
              if (value instanceof LocalDate day) {
                assertThat(day).as(ask).isAfterOrEqualTo(request.asOf());
              }
            });
    assertThat(NEVER_ACTS).as(ask).doesNotContain(type(change, request));
  }

  private static void noHarm(FactChange change, DecisionRequest request) {
    String told = change.json().toString();
    assertThat(change.kind()).as(told).isNotEqualTo(FactChange.Kind.WITHDRAW);
    if (change instanceof FactChange.Add add) {
      assertThat(NEVER_ADDED).as(told).doesNotContain(add.fact().type().name());
    }
    if (change instanceof FactChange.Set set) {
      assertThat(set.value()).as(told).isPresent();
      if (set.value().get() instanceof Collection<?> several
          && !several.isEmpty()
          && set.field().equals("declaredIncompatibleBy")) {
        assertThat(several.size()).as(told).isLessThan(listed(fact(set, request), set.field()));
      }
    }
    Map<?, ?> before =
        change instanceof FactChange.Set set
                && fact(set, request).value(set.field()) instanceof Map<?, ?> map
            ? map
            : Map.of();
    values(change)
        .filter(value -> !before.containsValue(value))
        .forEach(value -> assertThat(HARM).as(told).doesNotContain(value.toString()));
  }

  private static int listed(Fact fact, String field) {
    return fact.value(field) instanceof Collection<?> several ? several.size() : 0;
  }

  /** Everything that a change says, answers by party one by one. */
  private static Stream<Object> values(FactChange change) {
    Stream<?> said =
        change instanceof FactChange.Add add
            ? add.fact().values().values().stream()
            : change instanceof FactChange.Set set ? set.value().stream() : Stream.empty();
    return said.flatMap(
        value ->
            value instanceof Map<?, ?> map
                ? map.values().stream().map(Objects::requireNonNull)
                : Stream.of(Objects.requireNonNull(value)));
  }

  private static String type(FactChange change, DecisionRequest request) {
    return change instanceof FactChange.Add add
        ? add.fact().type().name()
        : fact(change, request).type().name();
  }

  private static Fact fact(FactChange change, DecisionRequest request) {
    return request.facts().stream()
        .filter(one -> one.id().equals(change.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Ids and every text that a fact on file holds. */
  private static Set<String> codes(DecisionRequest request) {
    Set<String> codes = new HashSet<>();
    for (Fact fact : request.facts()) {
      codes.add(fact.id());
      for (Object value : fact.values().values()) {
        if (value instanceof Collection<?> several) {
          several.forEach(one -> codes.add(one.toString()));
        } else if (value instanceof Map<?, ?> map) {
          map.keySet().forEach(one -> codes.add(one.toString()));
        } else {
          codes.add(value.toString());
        }
      }
    }
    return codes;
  }

  private static List<FactChange> instead(Path path, FactChange gone, FactChange come) {
    List<FactChange> changes = new ArrayList<>(path.changes());
    changes.replaceAll(change -> change.equals(gone) ? come : change);
    return changes;
  }

  private static boolean reaches(Target target, DecisionRequest request, List<FactChange> changes) {
    return target.reachedBy(
        Situations.SUMMIT
            .evaluate(request.of(FactChange.apply(changes, request.facts())))
            .outline());
  }

  /** Two paths never say only other values of the same fields of the same facts. */
  private static void noneIsAVariantOfAnother(List<Path> paths, DecisionRequest request) {
    List<Set<String>> ideas = new ArrayList<>();
    for (Path path : paths) {
      if (path.changes().stream().allMatch(FactChange.Set.class::isInstance)) {
        Set<String> idea = new HashSet<>();
        path.changes()
            .forEach(
                change ->
                    idea.add(
                        change.id()
                            + ((FactChange.Set) change).field()
                            + path.findOut().stream()
                                .anyMatch(answer -> answer.change().equals(change))));
        ideas.add(idea);
      }
    }
    assertThat(ideas).as(request.toString()).doesNotHaveDuplicates();
  }
}
