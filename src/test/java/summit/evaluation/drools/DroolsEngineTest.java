package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.fire;
import static summit.evaluation.drools.Trial.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.evaluation.Match;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.Provenance;

class DroolsEngineTest {
  private static final String SMALL = Trial.rule("A small box", "$b : Box( count < 5 )");
  private static final String LARGE = Trial.rule("A large box", "$b : Box( count >= 5 )");

  @Test
  void manyThreadsGetTheSameAnswersAtTheSameTime() throws Exception {
    List<Fact> facts = IntStream.range(0, 10).mapToObj(i -> box("BOX-" + i, "count", i)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (RuleBase base = new DroolsEngine().build(rulebook(SMALL + LARGE))) {
      Callable<Set<List<Set<String>>>> twoHundred =
          () ->
              IntStream.range(0, 200)
                  .mapToObj(i -> boxesByRule(fire(base, facts)))
                  .collect(Collectors.toSet());
      Set<List<Set<String>>> answers =
          threads.invokeAll(List.of(twoHundred, twoHundred)).stream()
              .flatMap(future -> answer(future).stream())
              .collect(Collectors.toSet());

      assertThat(answers)
          .containsExactly(
              List.of(
                  Set.of("BOX-0", "BOX-1", "BOX-2", "BOX-3", "BOX-4"),
                  Set.of("BOX-5", "BOX-6", "BOX-7", "BOX-8", "BOX-9")));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void versionsLiveSideBySide() {
    Fact box = box("BOX", "count", 3);
    try (RuleBase first = new DroolsEngine().build(rulebook(SMALL));
        RuleBase second = new DroolsEngine().build(rulebook(SMALL.replace("< 5", "< 2")))) {
      assertThat(fire(first, List.of(box))).hasSize(1);
      assertThat(fire(second, List.of(box))).isEmpty();
      assertThat(fire(first, List.of(box))).hasSize(1);
    }
  }

  @Test
  void anEvaluationLeavesNothingBehindForTheNext() {
    try (RuleBase base = new DroolsEngine().build(rulebook(SMALL))) {
      assertThat(fire(base, List.of(box("BOX", "count", 3)))).hasSize(1);
      assertThat(fire(base, List.of())).isEmpty();
    }
  }

  @Test
  void anEvaluationThatFailsLeavesNothingBehindEither() {
    try (RuleBase base = new DroolsEngine().build(rulebook(SMALL))) {
      try (RuleRun run = base.start()) {
        run.insert(List.of(box("A", "count", 1), box("B", "count", 2)));
        assertThatThrownBy(
                () ->
                    run.fire(
                        match -> {
                          throw new IllegalArgumentException("nobody listens");
                        }))
            .hasStackTraceContaining("nobody listens");
      }

      assertThat(fire(base, List.of(box("C", "count", 3))))
          .flatExtracting(Match::facts)
          .extracting(Fact::id)
          .containsExactly("C");
    }
  }

  @Test
  void moreEvaluationsAtOnceThanProcessorsKeepTheirFactsApart() {
    int runs = 3 * Runtime.getRuntime().availableProcessors();
    try (RuleBase base = new DroolsEngine().build(rulebook(SMALL))) {
      List<RuleRun> open = new ArrayList<>();
      for (int again = 0; again < 2; again++) {
        for (int i = 0; i < runs; i++) {
          RuleRun run = base.start();
          run.insert(List.of(box("BOX-" + i, "count", 1)));
          open.add(run);
        }
        List<String> found = new ArrayList<>();
        open.forEach(
            run ->
                run.fire(
                    match -> {
                      match.facts().forEach(fact -> found.add(fact.id()));
                      return List.of();
                    }));
        open.forEach(RuleRun::close);
        open.clear();

        assertThat(found).isEqualTo(IntStream.range(0, runs).mapToObj(i -> "BOX-" + i).toList());
      }
    }
  }

  @Test
  void aMatchIsReportedOnceHoweverOftenRulesAreFired() {
    List<Match> matches = new ArrayList<>();
    RuleRun.Matches noting =
        match -> {
          matches.add(match);
          return List.of();
        };
    try (RuleBase base = new DroolsEngine().build(rulebook(SMALL));
        RuleRun run = base.start()) {
      run.insert(List.of(box("A", "count", 1)));
      run.fire(noting);
      run.insert(List.of(box("B", "count", 2)));
      run.fire(noting);
    }

    assertThat(matches).flatExtracting(Match::facts).extracting(Fact::id).containsExactly("A", "B");
  }

  @Test
  void theSameDerivedFactIsDerivedOnce() {
    String chain =
        """
        rule "A box is found"
            @source( "T1" )
        when
            Box( $name : place )
        then
            insert( new Found( $name ) );
        end
        """
            + Trial.rule("Something is found", "Found()");
    List<String> fired = new ArrayList<>();
    try (RuleBase base = new DroolsEngine().build(rulebook(chain));
        RuleRun run = base.start()) {
      run.insert(List.of(box("A", "place", "here"), box("B", "place", "here")));
      run.fire(
          match -> {
            fired.add(match.rule().name());
            return match.rule().name().equals("A box is found")
                ? List.of(found("here"))
                : List.of();
          });
    }

    assertThat(fired).containsExactly("A box is found", "A box is found", "Something is found");
  }

  private static Fact found(String name) {
    return new Fact(
        "Found[" + name + "]",
        Trial.VOCABULARY.known("Found"),
        Map.of("name", name),
        Provenance.NONE,
        List.of());
  }

  private static List<Set<String>> boxesByRule(List<Match> matches) {
    return List.of(boxes(matches, "A small box"), boxes(matches, "A large box"));
  }

  private static Set<String> boxes(List<Match> matches, String rule) {
    return matches.stream()
        .filter(match -> match.rule().name().equals(rule))
        .flatMap(match -> match.facts().stream())
        .map(Fact::id)
        .collect(Collectors.toSet());
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
