package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.AdmissionTest.admit;
import static summit.facts.AdmissionTest.codes;
import static summit.facts.AdmissionTest.ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.facts.SetAside.Reason;

/** Statements on the same matter: the latest counts, one origin counts once, contradictions not. */
class ConflictResolutionTest {
  private static final String ESTIMATE =
      "{'type': 'Estimate', 'id': '%s', 'topic': 'food', 'month': '2025-06', %s}";

  @Test
  void theLaterStatementOnAMatterCounts() {
    Admitted admitted =
        admit(reply("R1", "A", "YES", "2025-07-18"), reply("R2", "A", "NO", "2025-07-19"));

    assertThat(ids(admitted.facts())).containsExactly("R2");
    assertThat(Told.of(admitted)).containsExactly("R1 SUPERSEDED: the later R2 takes its place");
  }

  @Test
  void onTheSameDateTheLaterReportCounts() {
    Admitted admitted =
        admit(
            ESTIMATE.formatted("E1", "'count': 1, 'reportedOn': '2025-07-01'"),
            ESTIMATE.formatted("E2", "'count': 2, 'reportedOn': '2025-07-02'"));

    assertThat(ids(admitted.facts())).containsExactly("E2");
  }

  @Test
  void statementsOfDifferentPartiesAreDifferentMatters() {
    Admitted admitted =
        admit(reply("R1", "A", "YES", "2025-07-18"), reply("R2", "B", "NO", "2025-07-19"));

    assertThat(ids(admitted.facts())).containsExactly("R1", "R2");
  }

  @Test
  void factsThatAreAboutNoMatterNeverReplaceEachOtherByDate() {
    Admitted admitted =
        admit(
            "{'type': 'Sign', 'id': 'S1', 'says': 'GOOD', 'reportedOn': '2025-07-01'}",
            "{'type': 'Sign', 'id': 'S2', 'says': 'BAD', 'reportedOn': '2025-07-02'}");

    assertThat(ids(admitted.facts())).containsExactly("S1", "S2");
  }

  @Test
  void statementsThatContradictEachOtherAreWithheldTogether() {
    Admitted admitted =
        admit(reply("R1", "A", "YES", "2025-07-18"), reply("R2", "A", "NO", "2025-07-18"));

    assertThat(admitted.facts()).isEmpty();
    assertThat(admitted.contested()).hasSize(1);
    assertThat(ids(admitted.contested().get(0))).containsExactly("R1", "R2");
    assertThat(Told.of(admitted))
        .containsExactly("R1 CONTESTED: R2 contradicts it", "R2 CONTESTED: R1 contradicts it");
  }

  @Test
  void theSamePartiesInAnotherOrderAreTheSameMatter() {
    Admitted admitted =
        admit(
            "{'type': 'Visit', 'id': 'V1', 'parties': ['A', 'B'], 'date': '2025-07-18',"
                + " 'held': true}",
            "{'type': 'Visit', 'id': 'V2', 'parties': ['B', 'A'], 'date': '2025-07-18',"
                + " 'held': false}");

    assertThat(codes(admitted)).containsExactly(Reason.CONTESTED, Reason.CONTESTED);
  }

  @Test
  void aLaterStatementEndsAContest() {
    Admitted admitted =
        admit(
            reply("R1", "A", "YES", "2025-07-18"),
            reply("R2", "A", "NO", "2025-07-18"),
            reply("R3", "A", "OPEN", "2025-07-19"));

    assertThat(ids(admitted.facts())).containsExactly("R3");
    assertThat(admitted.contested()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'count': 1 | 'count': 2 | true",
        "'count': 1 | 'count': 1 | false",
        "'count': 1 | 'sure': true | false",
        "'value': 1 | 'value': 2 | false",
        "'answers': {'A': 'YES'} | 'answers': {'A': 'NO'} | true",
        "'answers': {'A': 'YES'} | 'answers': {'B': 'NO'} | false",
        "'answers': {'A': 'YES'} | 'answers': {'A': 'UNKNOWN'} | false"
      })
  void onlyWhatCannotBothBeTrueIsAContradiction(String one, String other, boolean contested) {
    Admitted admitted = admit(ESTIMATE.formatted("E1", one), ESTIMATE.formatted("E2", other));

    assertThat(admitted.contested()).hasSize(contested ? 1 : 0);
    assertThat(admitted.facts()).hasSize(contested ? 0 : 2);
  }

  @Test
  void anUnknownAnswerAndListsContradictNothing() {
    Admitted admitted =
        admit(
            reply("R1", "A", "YES", "2025-07-18"),
            reply("R2", "A", "UNKNOWN", "2025-07-18"),
            "{'type': 'Reply', 'id': 'R3', 'party': 'A', 'answer': 'YES', 'terms': ['late'],"
                + " 'givenOn': '2025-07-18'}",
            "{'type': 'Reply', 'id': 'R4', 'party': 'A', 'answer': 'YES', 'terms': ['early'],"
                + " 'givenOn': '2025-07-18'}");

    assertThat(ids(admitted.facts())).containsExactly("R1", "R2", "R3", "R4");
  }

  @Test
  void oneOriginCountsOnceForTheSameClaim() {
    Admitted admitted =
        admit(
            sign("S1", "GOOD", "clip"),
            sign("S2", "GOOD", "clip"),
            sign("S3", "BAD", "clip"),
            sign("S4", "GOOD", "letter"));

    assertThat(ids(admitted.facts())).containsExactly("S1", "S3", "S4");
    assertThat(Told.of(admitted))
        .containsExactly("S2 ONE_ORIGIN: it goes back to the same words as S1");
  }

  @Test
  void aRememberedVisitThatIsSupersededIsListedOnce() {
    String visit =
        "{'type': 'Visit', 'id': '%s', 'parties': ['A'], 'date': '2025-06-01',"
            + " 'reportedOn': '%s'}";

    Admitted admitted =
        admit(visit.formatted("V1", "2025-06-02"), visit.formatted("V2", "2025-06-03"));

    assertThat(codes(admitted)).containsExactly(Reason.SUPERSEDED, Reason.REMEMBERED);
  }

  @Test
  void theOrderOfFactsChangesNothing() {
    List<Fact> facts =
        new ArrayList<>(
            MeetingVocabulary.facts(
                reply("R1", "A", "YES", "2025-07-18"),
                reply("R2", "A", "NO", "2025-07-18"),
                reply("R3", "B", "NO", "2025-07-17"),
                reply("R4", "B", "YES", "2025-07-19"),
                sign("S1", "GOOD", "clip"),
                sign("S2", "GOOD", "clip"),
                ESTIMATE.formatted("E1", "'count': 1"),
                ESTIMATE.formatted("E2", "'count': 2"),
                ESTIMATE.formatted("E3", "'sure': true, 'supersedes': 'E1'")));
    Admitted expected = admitAll(facts);

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(admitAll(facts)).isEqualTo(expected);
    }
  }

  private static Admitted admitAll(List<Fact> facts) {
    return Admission.admit(
        facts, MeetingVocabulary.VOCABULARY, LocalDate.of(2025, 7, 21), Optional.empty());
  }

  private static String reply(String id, String party, String answer, String givenOn) {
    return "{'type': 'Reply', 'id': '%s', 'party': '%s', 'answer': '%s', 'givenOn': '%s'}"
        .formatted(id, party, answer, givenOn);
  }

  private static String sign(String id, String says, String origin) {
    return "{'type': 'Sign', 'id': '%s', 'says': '%s', 'source': {'origin': '%s'}}"
        .formatted(id, says, origin);
  }
}
