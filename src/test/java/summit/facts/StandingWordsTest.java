package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.PromiseVocabulary.on;
import static summit.facts.PromiseVocabulary.today;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of 1 June on a fair that was proposed in May and fixed for 30 July. */
class StandingWordsTest {
  private static final String FAIR = "Fair F proposedOn=2025-05-01 day=2025-07-30 state=";
  private static final String WORD = "Word W keeper=K answer=YES saidOn=2025-06-01";

  @Test
  void aWordForAFixedDayStandsUntilThatDay() {
    assertThat(stands(LocalDate.of(2025, 7, 30), FAIR + "FIXED", WORD)).isTrue();
    assertThat(stands(LocalDate.of(2025, 7, 31), FAIR + "FIXED", WORD)).isFalse();
  }

  @Test
  void aWordForADayThatIsOnlyTalkedOfGrowsStale() {
    assertThat(Told.of(today(FAIR + "TALKED_OF", WORD)))
        .containsExactly("W STALE: the report is 50 days old, and 14 is the limit");
  }

  @ParameterizedTest
  @CsvSource({
    "Word W keeper=K answer=NO saidOn=2025-06-01, false",
    "Word W keeper=K answer=YES saidOn=2025-04-30, false",
    "Word W keeper=K answer=YES saidOn=2025-05-01, true"
  })
  void onlyAYesThatWasSaidOfThisFairStands(String word, boolean stands) {
    assertThat(stands(PromiseVocabulary.AS_OF, FAIR + "FIXED", word)).isEqualTo(stands);
  }

  @Test
  void aWordThatWasTakenBackDoesNotComeBackWhenTheDenialGrowsStale() {
    Admitted admitted = today(FAIR + "FIXED", WORD, "Word X keeper=K answer=NO saidOn=2025-06-20");

    assertThat(AdmissionTest.ids(admitted.facts())).containsExactly("F");
  }

  @Test
  void whatContradictsItCountsAtOnce() {
    Admitted admitted = today(FAIR + "FIXED", WORD, "Word X keeper=K answer=NO saidOn=2025-07-21");

    assertThat(AdmissionTest.ids(admitted.facts())).containsExactly("F", "X");
  }

  @Test
  void anothersWordTakesNothingBack() {
    assertThat(
            stands(
                PromiseVocabulary.AS_OF,
                FAIR + "FIXED",
                WORD,
                "Word X keeper=L answer=NO saidOn=2025-06-20"))
        .isTrue();
  }

  private static boolean stands(LocalDate day, String... facts) {
    return AdmissionTest.ids(on(day, facts).facts()).contains("W");
  }
}
