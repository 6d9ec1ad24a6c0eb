package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.MeetingVocabulary.VOCABULARY;
import static summit.facts.MeetingVocabulary.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.facts.SetAside.Reason;

/** As of 21 July 2025. */
class AdmissionTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final String REPLY =
      "{'type': 'Reply', 'id': '%s', 'party': 'A', 'answer': '%s', 'givenOn': '%s'}";

  @Test
  void whatIsReportedLaterIsNotYetKnown() {
    Admitted admitted =
        admit(
            sign("TODAY", "'reportedOn': '2025-07-21'"),
            sign("TOMORROW", "'reportedOn': '2025-07-22'"));

    assertThat(ids(admitted.facts())).containsExactly("TODAY");
    assertThat(Told.of(admitted))
        .containsExactly(
            "TOMORROW FUTURE: it was reported on 22 July 2025, which is after 21 July 2025");
  }

  @Test
  void aFactWithoutAReportCountsFromTheDateItIsAbout() {
    Admitted admitted = admit(REPLY.formatted("R", "YES", "2025-07-22"));

    assertThat(Told.of(admitted))
        .containsExactly(
            "R FUTURE: it speaks of 22 July 2025, which is after 21 July 2025, and does not say"
                + " when it was reported");
  }

  @Test
  void aPlanReportedTodayIsKnownToday() {
    Admitted admitted =
        admit(
            "{'type': 'Visit', 'id': 'V', 'parties': ['A'], 'date': '2025-08-20',"
                + " 'reportedOn': '2025-07-20'}");

    assertThat(admitted.setAside()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C, 3, true",
    "D, 3, false",
    "F, 1, false",
    "A, 4, false",
    "A, 6, false",
    "A, 1, true"
  })
  void aSourceTooWeakIsSetAside(String reliability, int credibility, boolean used) {
    Admitted admitted =
        admit(
            sign(
                "S",
                "'source': {'reliability': '"
                    + reliability
                    + "', 'credibility': "
                    + credibility
                    + "}"));

    assertThat(admitted.facts()).hasSize(used ? 1 : 0);
    if (!used) {
      assertThat(Told.of(admitted))
          .containsExactly(
              "S LOW_GRADE: its source is graded "
                  + reliability
                  + credibility
                  + ", which is too weak");
    }
  }

  @Test
  void anUngradedFactIsUsed() {
    assertThat(admit(sign("S", "'source': 'Radio'")).facts()).hasSize(1);
  }

  @Test
  void aFactThatAnotherReplacesIsSetAside() {
    Admitted admitted = admit(sign("OLD", "'note': 'x'"), sign("NEW", "'supersedes': 'OLD'"));

    assertThat(ids(admitted.facts())).containsExactly("NEW");
    assertThat(Told.of(admitted)).containsExactly("OLD SUPERSEDED: NEW takes its place");
  }

  @Test
  void aReplacementThatIsNotYetKnownOrTooWeakReplacesNothing() {
    Admitted admitted =
        admit(
            sign("OLD", "'note': 'x'"),
            sign("LATER", "'supersedes': 'OLD', 'reportedOn': '2025-08-01'"),
            sign("RUMOUR", "'supersedes': 'OLD', 'source': {'reliability': 'E'}"));

    assertThat(ids(admitted.facts())).containsExactly("OLD");
  }

  @ParameterizedTest
  @CsvSource({"2025-07-21, true", "2025-07-20, false"})
  void aFactCountsThroughTheLastDayOfItsValidity(String validUntil, boolean used) {
    Admitted admitted = admit(sign("S", "'validUntil': '" + validUntil + "'"));

    assertThat(admitted.facts()).hasSize(used ? 1 : 0);
    if (!used) {
      assertThat(Told.of(admitted))
          .containsExactly("S EXPIRED: it counted only until 20 July 2025");
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-07-07, true", "2025-07-06, false"})
  void aReplyIsFreshForExactlyFourteenDays(String givenOn, boolean used) {
    Admitted admitted = admit(REPLY.formatted("R", "YES", givenOn));

    assertThat(admitted.facts()).hasSize(used ? 1 : 0);
    if (!used) {
      assertThat(Told.of(admitted))
          .containsExactly("R STALE: the report is 15 days old, and 14 is the limit");
    }
  }

  @Test
  void withoutADateFreshnessIsMeasuredFromTheReport() {
    Admitted admitted =
        admit(
            "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'YES',"
                + " 'reportedOn': '2025-07-01'}");

    assertThat(codes(admitted)).containsExactly(Reason.STALE);
  }

  @ParameterizedTest
  @CsvSource({"30, true, true", "31, true, false", "60, true, false", "61, false, false"})
  void aVisitPastItsFreshnessIsRememberedForSixtyDays(int daysAgo, boolean used, boolean fresh) {
    Admitted admitted =
        admit(
            "{'type': 'Visit', 'id': 'V', 'parties': ['A'], 'date': '"
                + AS_OF.minusDays(daysAgo)
                + "'}");

    assertThat(admitted.facts()).hasSize(used ? 1 : 0);
    admitted.facts().forEach(fact -> assertThat(fact.value("fresh")).isEqualTo(fresh));
    assertThat(codes(admitted))
        .isEqualTo(fresh ? List.of() : List.of(used ? Reason.REMEMBERED : Reason.STALE));
  }

  @ParameterizedTest
  @CsvSource({"2025-07-21, true, 0", "2025-07-20, false, 0", "2025-07-31, true, 10"})
  void anEstimateCountsUntilItsReview(String reviewBy, boolean used, int daysLeft) {
    Admitted admitted =
        admit("{'type': 'Estimate', 'id': 'E', 'topic': 'food', 'reviewBy': '" + reviewBy + "'}");

    assertThat(admitted.facts()).hasSize(used ? 1 : 0);
    admitted.facts().forEach(fact -> assertThat(fact.value("daysLeft")).isEqualTo(daysLeft));
    assertThat(Told.of(admitted))
        .isEqualTo(used ? List.of() : List.of("E STALE: it was to be reviewed by 20 July 2025"));
  }

  @Test
  void fieldsThatTheServiceWorksOutAreFilled() {
    Admitted admitted =
        admit(
            REPLY.formatted("R", "YES", "2025-07-18"),
            "{'type': 'Estimate', 'id': 'E', 'topic': 'food',"
                + " 'answers': {'C': 'ACCEPTED', 'B': 'REFUSED', 'A': 'YES'}}");

    assertThat(admitted.facts().get(0).value("accepting")).isEqualTo(List.of("A", "C"));
    assertThat(admitted.facts().get(0).values()).doesNotContainKey("daysLeft");
    assertThat(admitted.facts().get(1).value("daysAgo")).isEqualTo(3);
  }

  static Admitted admit(String... facts) {
    return Admission.admit(facts(facts), VOCABULARY, AS_OF, Optional.empty());
  }

  static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  static List<Reason> codes(Admitted admitted) {
    return admitted.setAside().stream().map(SetAside::code).toList();
  }

  private static String sign(String id, String more) {
    return "{'type': 'Sign', 'id': '" + id + "', 'says': 'GOOD', " + more + "}";
  }
}
