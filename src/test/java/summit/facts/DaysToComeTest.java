package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.PromiseVocabulary.AS_OF;
import static summit.facts.PromiseVocabulary.on;
import static summit.facts.PromiseVocabulary.today;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As of 21 July 2025. */
class DaysToComeTest {
  private static final String ROOF = "Roof R state=MENDED brokenOn=2025-07-01 mendedOn=";

  @ParameterizedTest
  @CsvSource({"2025-07-21, MENDED", "2025-07-22, BROKEN"})
  void whatIsDoneReadsAsDoneFromItsDay(String mendedOn, String state) {
    Fact roof = today(ROOF + mendedOn).facts().get(0);

    assertThat(roof.text("state")).contains(state);
    assertThat(roof.values().containsKey("mendedOn")).isEqualTo(state.equals("MENDED"));
  }

  @Test
  void whatIsYetToBeDoneIsSaid() {
    assertThat(Told.of(today(ROOF + "2025-08-01")))
        .containsExactly(
            "R NOT_YET: it will not be done before 1 August 2025; until then it counts as still"
                + " open");
  }

  @Test
  void withoutAReportItIsKnownFromTheDayThatItBeganNotFromTheDayThatItIsToEnd() {
    assertThat(on(AS_OF.withDayOfMonth(1), ROOF + "2025-08-01").facts()).hasSize(1);
    assertThat(on(AS_OF.withDayOfMonth(1).minusDays(1), ROOF + "2025-08-01").facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "state=PAID day=2025-07-22, false",
    "state=PAID day=2025-07-21, true",
    "state=PLANNED day=2025-07-22, true",
    "season=2025, true",
    "season=2025-07, true",
    "season=2025-08, false"
  })
  void whatOccursLaterIsSetAsideHoweverEarlyItIsReported(String fields, boolean counts) {
    Admitted admitted = today("Visit V reportedOn=2025-07-01 " + fields);

    assertThat(admitted.facts()).hasSize(counts ? 1 : 0);
    if (!counts) {
      assertThat(Told.of(admitted).get(0))
          .startsWith("V FUTURE: it speaks of ")
          .endsWith("21 July 2025");
    }
  }

  @Test
  void aPlanWithoutAReportIsKnown() {
    assertThat(today("Visit V state=PLANNED day=2025-09-01").facts()).hasSize(1);
  }

  @Test
  void eachDayOfMeaningIsADayOnWhichAnotherViewMayBeTaken() {
    Fact roof = today(ROOF + "2025-07-21").facts().get(0);

    assertThat(AdmissionChange.of(roof))
        .contains(
            new AdmissionChange(AS_OF.withDayOfMonth(1), "R", AdmissionChange.Kind.KNOWN),
            new AdmissionChange(AS_OF, "R", AdmissionChange.Kind.DONE));
  }

  @ParameterizedTest
  @CsvSource({"2025-07-20, false", "2025-07-21, false", "2025-06-30, true"})
  void aPredecessorsWordBindsUntilTheTermEnds(String since, boolean binds) {
    Admitted admitted =
        today("Keeper K since=" + since, "Word W keeper=K answer=YES saidOn=2025-07-10");

    assertThat(AdmissionTest.ids(admitted.facts()).contains("W")).isEqualTo(binds);
    if (!binds) {
      assertThat(Told.of(admitted))
          .isEqualTo(
              List.of(
                  "W SUPERSEDED: it was said for a predecessor, whose term ended on "
                      + since.substring(8)
                      + " July 2025"));
    }
  }

  @Test
  void aTermThatIsYetToEndEndsNothing() {
    Admitted admitted =
        today("Keeper K since=2025-08-01", "Word W keeper=K answer=YES saidOn=2025-07-10");

    assertThat(AdmissionTest.ids(admitted.facts())).containsExactly("K", "W");
  }
}
