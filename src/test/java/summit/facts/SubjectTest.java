package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.AdmissionTest.ids;
import static summit.facts.MeetingVocabulary.VOCABULARY;
import static summit.facts.MeetingVocabulary.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several meetings is decided, and which statements are about it. */
class SubjectTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final String MEETING = "{'type': 'Meeting', 'id': '%s', 'guests': ['A', 'B']%s}";
  private static final String REPLY =
      "{'type': 'Reply', 'id': '%s', 'party': '%s', 'answer': 'YES'%s}";

  @Test
  void theFirstMeetingByIdIsDecidedUnlessOneIsNamed() {
    String[] posted = {MEETING.formatted("M2", ""), MEETING.formatted("M1", "")};

    assertThat(subject(admit("", posted))).contains("M1");
    assertThat(subject(admit("M2", posted))).contains("M2");
  }

  @Test
  void onlyTheMeetingThatIsDecidedIsUnderDecision() {
    Admitted admitted = admit("M2", MEETING.formatted("M1", ""), MEETING.formatted("M2", ""));

    assertThat(admitted.facts())
        .extracting(fact -> fact.value("underDecision"))
        .containsExactly(false, true);
  }

  @Test
  void statementsAboutAnotherMeetingAreSetAside() {
    Admitted admitted =
        admit(
            "M1",
            MEETING.formatted("M1", ""),
            MEETING.formatted("M2", ""),
            REPLY.formatted("R0", "A", ""),
            REPLY.formatted("R1", "A", ", 'meeting': 'M1'"),
            REPLY.formatted("R2", "A", ", 'meeting': 'M2'"));

    assertThat(ids(admitted.facts())).containsExactly("M1", "M2", "R0", "R1");
    assertThat(Told.of(admitted))
        .containsExactly("R2 OTHER_SUBJECT: it speaks of M2, which is not decided here");
  }

  @Test
  void statementsAboutAnEarlierFormOfTheMeetingStillCount() {
    Admitted admitted =
        admit(
            "M1",
            MEETING.formatted("M1", ""),
            MEETING.formatted("M2", ", 'supersedes': 'M1'"),
            MEETING.formatted("M3", ", 'supersedes': 'M2'"),
            REPLY.formatted("R1", "A", ", 'meeting': 'M1'"),
            REPLY.formatted("R3", "B", ", 'meeting': 'M3'"));

    assertThat(subject(admitted)).as("the latest form of what was asked").contains("M3");
    assertThat(ids(admitted.facts())).containsExactly("M3", "R1", "R3");
  }

  @Test
  void whenTheMeetingAskedForIsNotYetKnownStatementsAboutOthersDoNotStandIn() {
    Admitted admitted =
        admit(
            "M2",
            MEETING.formatted("M1", ""),
            MEETING.formatted("M2", ", 'reportedOn': '2025-08-01'"),
            REPLY.formatted("R1", "A", ", 'meeting': 'M1'"));

    assertThat(admitted.subject()).isEmpty();
    assertThat(ids(admitted.facts())).containsExactly("M1");
  }

  @Test
  void aMeetingThatHasExpiredIsNotDecided() {
    Admitted admitted = admit("", MEETING.formatted("M1", ", 'validUntil': '2025-07-01'"));

    assertThat(admitted.facts()).isEmpty();
    assertThat(admitted.subject()).isEmpty();
  }

  @Test
  void withoutAMeetingEveryStatementCounts() {
    assertThat(ids(admit("", REPLY.formatted("R", "A", "")).facts())).containsExactly("R");
  }

  private static Admitted admit(String wanted, String... facts) {
    return Admission.admit(
        facts(facts), VOCABULARY, AS_OF, Optional.of(wanted).filter(id -> !id.isEmpty()));
  }

  private static Optional<String> subject(Admitted admitted) {
    return admitted.subject().map(Fact::id);
  }
}
