package summit.decision.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;

class SummarySentenceTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BLOCKED | a signing is blocked.",
        "UNDETERMINED | it cannot be said whether a signing is possible.",
        "POSSIBLE_NOT_IMMINENT | a signing is possible but not imminent within 14 days.",
        "CAN_MEET_NOT_READY | the leaders can meet, but are not ready for a signing.",
        "CAN_MEET_PARTLY_READY | the leaders can meet, and are partly ready for a signing.",
        "READY | the leaders can meet and are ready for a signing."
      })
  void eachVerdictIsASentenceWithItsDateAndLevel(Verdict verdict, String sentence) {
    assertThat(summary(Level.SIGNING).of(verdict, Map.of(), List.of()))
        .isEqualTo("As of 21 July 2025, " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTACT | a contact is blocked.",
        "EXPLORATORY | an exploratory meeting is blocked.",
        "NEGOTIATING | a negotiating meeting is blocked."
      })
  void theLevelIsAlwaysSaid(Level level, String sentence) {
    assertThat(summary(level).of(Verdict.BLOCKED, Map.of(), List.of())).endsWith(sentence);
  }

  @Test
  void itSaysWhatEachLevelWouldBringButNotAContact() {
    Map<Level, Readiness> readiness =
        new TreeMap<>(
            Map.of(
                Level.SIGNING, Readiness.NOT_READY,
                Level.EXPLORATORY, Readiness.PARTLY_READY,
                Level.CONTACT, Readiness.READY));

    assertThat(summary(Level.SIGNING).of(Verdict.BLOCKED, readiness, List.of()))
        .endsWith(
            "blocked. If held now: partly ready for an exploratory meeting; not ready for a"
                + " signing.");
    assertThat(
            summary(Level.CONTACT)
                .of(Verdict.READY, Map.of(Level.CONTACT, Readiness.READY), List.of()))
        .doesNotContain("If held now");
  }

  @Test
  void itNamesWhatBlocksAndWhatIsUnknownAndNothingElse() {
    assertThat(
            summary(Level.SIGNING)
                .of(
                    Verdict.BLOCKED,
                    Map.of(),
                    List.of(
                        answer("Access", Status.BLOCKING),
                        answer("Purpose", Status.UNKNOWN),
                        answer("Timing", Status.SATISFIED),
                        answer("Ceasefire", Status.BLOCKING),
                        answer("Allies", Status.AT_RISK))))
        .endsWith("a signing is blocked. Blocking: access and ceasefire. Unknown: purpose.");
  }

  private static SummarySentence summary(Level level) {
    return new SummarySentence(GivenWords.given().phrases().book(), AS_OF, 14, level);
  }

  private static PreconditionAnswer answer(String title, Status status) {
    return new PreconditionAnswer(
        title,
        Tier.GATE,
        title,
        status,
        "Question?",
        List.of(),
        List.of(),
        "Remedy.",
        "Somebody",
        List.of(),
        Optional.empty());
  }
}
