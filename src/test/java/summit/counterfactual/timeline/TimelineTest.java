package summit.counterfactual.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.counterfactual.Progress;
import summit.counterfactual.Rules;
import summit.counterfactual.Situations;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** Timelines say what deciding every single day says. */
class TimelineTest {
  /** Days on which every shipped case is decided one by one; ten times as many every night. */
  private static final int DAYS =
      Math.min(400, 40 * Integer.getInteger("summit.differential.factor", 1));

  /** Compares counts of days in every way that has steps. */
  private static final DecisionMaker STEPS =
      Rules.of(
          "satisfied", "Notice( daysAgo < 3 )",
          "atRisk", "Notice( daysAgo >= 5, fresh == true )",
          "blocking",
              "Evaluation( $h : horizonDays ) Notice( $left : daysLeft, $left < $h, daysLeft > 6 )",
          "unknown", "Notice( daysLeft in ( 0, 2 ) )",
          "notApplicable", "Notice( daysLeft == null, daysAgo > 12 )");

  /** Compares a count of days with another number of the fact. */
  private static final DecisionMaker DAILY =
      Rules.of(
          "satisfied", "Notice( daysAgo < 3 )",
          "blocking", "Notice( $days : days, daysAgo == $days )");

  @TestFactory
  Stream<DynamicTest> eachShippedCaseGoesAsItsDaysGo() {
    return Situations.shipped().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title(), () -> dayByDay(Situations.SUMMIT, Situations.request(one), DAYS)));
  }

  @Test
  void theArticleGoesAsItsNext400DaysGo() {
    dayByDay(Situations.SUMMIT, Situations.article(), 400);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void noticesGoAsTheirDaysGo(@ForAll("notices") List<String> notices) {
    dayByDay(STEPS, Situations.of(STEPS, notices.toArray(String[]::new)), 40);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void whatIsComparedWithAnotherNumberIsDecidedEveryDay(@ForAll("notices") List<String> notices) {
    dayByDay(DAILY, Situations.of(DAILY, notices.toArray(String[]::new)), 25);
  }

  @Test
  void onlyDaysOnWhichARuleCanSeeADifferenceAreDecided() {
    Timeline year = article(364);

    assertThat(year.decided()).isLessThan(25);
    assertThat(year.segments().get(0).from()).isEqualTo(year.from());
    assertThat(year.segments().get(year.segments().size() - 1).to()).isEqualTo(year.to());
  }

  @Test
  void theArticleGrowsOldInPlainSentences() {
    assertThat(
            article(364).segments().stream()
                .flatMap(
                    segment ->
                        segment.flips().stream()
                            .filter(flip -> flip.flip().what() == Flip.What.VERDICT)
                            .map(
                                flip ->
                                    segment.from()
                                        + " "
                                        + flip.sentence()
                                        + ": "
                                        + flip.because())))
        .containsExactly(
            "2025-08-04 The verdict goes from possible not imminent to undetermined: [what is on"
                + " file of Russia's answer to a meeting (F-001) no longer counts: the report is 15"
                + " days old, and 14 is the limit]",
            "2025-08-19 The verdict goes from undetermined to blocked: [what is on file of Beijing"
                + " (F-009) no longer counts: the report is 31 days old, and 30 is the limit]",
            "2025-08-21 The verdict goes from blocked to undetermined: [what is on file of Geneva"
                + " (F-007) no longer counts: the report is 31 days old, and 30 is the limit]");
  }

  @Test
  void aDeadlineThatPassesIsNamed() {
    assertThat(
            article(60).segments().stream()
                .filter(segment -> segment.from().equals(LocalDate.of(2025, 9, 3)))
                .flatMap(segment -> segment.flips().stream())
                .flatMap(flip -> flip.because().stream()))
        .containsExactly("for the deadline of 2 September 2025 (F-019), the day has passed");
  }

  @Test
  void whatIsReportedLaterIsSeenOnItsDay() {
    DecisionRequest request =
        Situations.of(
            STEPS,
            "{'type': 'Notice', 'id': 'N', 'sentOn': '2025-07-24', 'reportedOn': '2025-07-25'}");

    Timeline timeline =
        Timeline.of(STEPS, request, request.asOf(), request.asOf().plusDays(4), Progress.NONE);

    assertThat(timeline.segments()).hasSize(2);
    assertThat(timeline.segments().get(1).flips().get(0).because())
        .containsExactly("the notice N becomes known");
  }

  @Test
  void withoutFactsNothingEverChanges() {
    DecisionRequest request = Situations.article().of(List.of());
    Evaluation evaluation = Situations.SUMMIT.evaluate(request);

    assertThat(next(Situations.SUMMIT, evaluation)).isEmpty();
    assertThat(
            Timeline.of(
                    Situations.SUMMIT,
                    request,
                    request.asOf(),
                    request.asOf().plusDays(3_659),
                    Progress.NONE)
                .segments())
        .hasSize(1);
  }

  @Test
  void whereTheWorkWithVeryManyFactsEndsIsSaid() {
    String[] notices =
        IntStream.range(0, 700)
            .mapToObj(
                i ->
                    "{'type': 'Notice', 'id': 'N%d', 'sentOn': '%s'}"
                        .formatted(i, LocalDate.of(2025, 7, 1).plusDays(i)))
            .toArray(String[]::new);
    DecisionRequest request = Situations.of(STEPS, notices);

    Timeline timeline =
        Timeline.of(STEPS, request, request.asOf(), request.asOf().plusDays(3_000), Progress.NONE);

    assertThat(timeline.decided()).isEqualTo(400);
    assertThat(timeline.to()).isBefore(request.asOf().plusDays(3_000));
    assertThat(timeline.cut().orElseThrow())
        .startsWith("Broken off after 400 decisions: nothing is said of the days from ")
        .contains(String.valueOf(timeline.to().plusDays(1).getYear()))
        .endsWith(" on. Post fewer facts or a shorter range.");
    Evaluation evaluation = STEPS.evaluate(request);
    assertThat(next(STEPS, evaluation)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theNextChangeOfEachShippedCaseIsTheFirstOfItsTimeline() {
    return Situations.shipped().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.title(), () -> nextIsFirst(Situations.request(one))));
  }

  private static void nextIsFirst(DecisionRequest request) {
    Evaluation evaluation = Situations.SUMMIT.evaluate(request);
    List<Timeline.Segment> segments =
        Timeline.of(
                Situations.SUMMIT,
                request,
                request.asOf(),
                request.asOf().plusDays(365),
                Progress.NONE)
            .segments();

    var next = next(Situations.SUMMIT, evaluation);

    assertThat(next.map(NextChange::at).stream().toList())
        .isEqualTo(segments.stream().skip(1).limit(1).map(Timeline.Segment::from).toList());
    next.ifPresent(
        change -> {
          assertThat(change.flips())
              .isEqualTo(segments.get(1).flips().stream().map(DatedFlip::flip).toList());
          assertThat(change.because()).isNotBlank();
        });
  }

  private static Timeline article(int days) {
    DecisionRequest article = Situations.article();
    return Timeline.of(
        Situations.SUMMIT, article, article.asOf(), article.asOf().plusDays(days), Progress.NONE);
  }

  private static void dayByDay(DecisionMaker maker, DecisionRequest request, int days) {
    LocalDate from = request.asOf();
    List<String> told = new ArrayList<>();
    Timeline timeline = Timeline.of(maker, request, from, from.plusDays(days), Progress.NONE);
    for (Timeline.Segment segment : timeline.segments()) {
      segment.flips().forEach(flip -> told.add(segment.from() + " " + flip.flip()));
    }
    List<String> found = new ArrayList<>();
    DecisionOutline before = maker.evaluate(request).outline();
    for (int i = 1; i <= days; i++) {
      LocalDate day = from.plusDays(i);
      DecisionOutline after = maker.evaluate(request.asOf(day)).outline();
      Flip.between(before, after).forEach(flip -> found.add(day + " " + flip));
      before = after;
    }
    assertThat(told).isEqualTo(found);
  }

  @Provide
  Arbitrary<List<String>> notices() {
    Arbitrary<String> sent = Arbitraries.integers().between(-15, 10).map(TimelineTest::day);
    Arbitrary<String> due = Arbitraries.integers().between(-5, 30).map(TimelineTest::day);
    Arbitrary<String> valid =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.integers().between(0, 20).map(i -> ", 'validUntil': " + day(i)));
    return Combinators.combine(sent, due.optional(), valid, Arbitraries.integers().between(0, 12))
        .as(
            (on, until, end, days) ->
                "'sentOn': "
                    + on
                    + until.map(day -> ", 'due': " + day).orElse("")
                    + end
                    + ", 'days': "
                    + days
                    + "}")
        .list()
        .ofMaxSize(4)
        .map(
            bodies -> {
              List<String> facts = new ArrayList<>();
              for (String body : bodies) {
                facts.add("{'type': 'Notice', 'id': 'N" + facts.size() + "', " + body);
              }
              return facts;
            });
  }

  private static String day(int days) {
    return "'" + LocalDate.of(2025, 7, 21).plusDays(days) + "'";
  }

  private static Optional<NextChange> next(DecisionMaker maker, Evaluation evaluation) {
    return ComingChange.of(NearbyDecisions.of(maker, evaluation), evaluation)
        .map(ComingChange::explained);
  }
}
