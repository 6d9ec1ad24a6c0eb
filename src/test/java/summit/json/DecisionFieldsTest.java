package summit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;

/** What says nothing is left out of an answer where readers are told so, and only there. */
class DecisionFieldsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  @Test
  void aReasonWithoutPreconditionsAndLiftsLeavesThemOut() {
    JsonNode reason =
        written(new Reason("rule", "text", List.of(), "S1", "a:1", List.of(), List.of()));

    assertThat(reason.fieldNames())
        .toIterable()
        .containsExactly("rule", "text", "facts", "source", "at");
  }

  @Test
  void aReasonSaysWhoCanLiftWhat() {
    Reason.Lift lift = new Reason.Lift(List.of("RU"), "RU waives it");

    JsonNode reason =
        written(
            new Reason(
                "rule", "text", List.of(), "S1", "a:1", List.of("groundwork"), List.of(lift)));

    assertThat(reason.at("/preconditions/0").asText()).isEqualTo("groundwork");
    assertThat(reason.at("/lift/0/how").asText()).isEqualTo("RU waives it");
  }

  @Test
  void aPreconditionOfWhichNoOtherRuleSpeaksLeavesThatOut() {
    JsonNode answer =
        written(
            new PreconditionAnswer(
                "groundwork",
                Tier.TIMING,
                "Groundwork",
                Status.UNKNOWN,
                "Is it done?",
                List.of(),
                List.of(),
                "Do it",
                "both",
                List.of(
                    new PreconditionAnswer.Missing("", "What is done?"),
                    new PreconditionAnswer.Missing("GroundworkItem", "What is left?")),
                Optional.empty()));

    assertThat(answer.has("also")).isFalse();
    assertThat(answer.has("because")).isTrue();
    assertThat(answer.path("tier").asText()).isEqualTo("timing");
    assertThat(answer.at("/missing/0").fieldNames()).toIterable().containsExactly("question");
    assertThat(answer.at("/missing/1").fieldNames())
        .toIterable()
        .containsExactly("fact", "question");
  }

  @Test
  void whatNobodyCanLiftAloneNamesNobody() {
    JsonNode control = written(new Delay.Control("groundwork", Status.BLOCKING, List.of()));

    assertThat(control.fieldNames()).toIterable().containsExactly("precondition", "status");
  }

  @Test
  void aFactShowsOnlyWhatWasPostedOfIt() {
    JsonNode fact =
        written(
            new Decision.FactAnswer(
                "F-1",
                "LeaderIntent",
                Optional.of(DAY),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of("stance", "OPEN")));

    assertThat(fact.fieldNames()).toIterable().containsExactly("id", "type", "date", "values");
    assertThat(fact.path("date").asText()).isEqualTo("2025-07-21");
  }

  @Test
  void aRowOfTheLedgerKeepsItsEmptyEvidenceAndLeavesOutWhatIsAbsent() {
    JsonNode row =
        written(
            new LedgerRow(
                "F-1",
                "RU",
                Direction.DELAYING,
                "refusal",
                2,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()));

    assertThat(row.fieldNames())
        .toIterable()
        .containsExactly("fact", "party", "direction", "kind", "weight", "ownConduct", "evidence");
  }

  private static JsonNode written(Object answer) {
    return AnswerJson.tree(answer);
  }
}
