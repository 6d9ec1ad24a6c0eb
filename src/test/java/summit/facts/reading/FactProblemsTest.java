package summit.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.facts.MeetingVocabulary;
import summit.facts.reading.FactProblem.Code;

class FactProblemsTest {
  private static final String SIGN = "{'type': 'Sign', 'id': 'S', 'says': 'GOOD'%s}";
  private static final String ESTIMATE = "{'type': 'Estimate', 'id': 'E', 'topic': 'food'%s}";

  @Test
  void aMissingFieldIsNamedWithWhatItMeans() {
    assertThat(problem("{'type': 'Reply', 'id': 'R', 'party': 'A'}"))
        .isEqualTo(
            FactProblem.of(
                Code.MISSING_FIELD, "/facts/0/answer", "a Reply needs answer: The reply"));
  }

  @Test
  void aRequiredFieldThatIsNullIsMissing() {
    assertThat(problem("{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': null}").code())
        .isEqualTo(Code.MISSING_FIELD);
  }

  @Test
  void aFactWithoutATypeIsToldWhichThereAre() {
    FactProblem problem = problem("{'id': 'R'}");

    assertThat(problem.code()).isEqualTo(Code.MISSING_FIELD);
    assertThat(problem.pointer()).isEqualTo("/facts/0/type");
    assertThat(problem.expected())
        .containsExactly("Act", "Estimate", "Meeting", "Reply", "Sign", "Visit");
    assertThat(problem.didYouMean()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"''", "' '", "null"})
  void aFactNeedsAnIdThatIsNotBlank(String id) {
    assertThat(problem("{'type': 'Sign', 'says': 'GOOD', 'id': " + id + "}"))
        .isEqualTo(FactProblem.of(Code.MISSING_FIELD, "/facts/0/id", "a fact needs an id"));
  }

  @Test
  void aMisspeltTypeIsToldTheNearestOne() {
    FactProblem problem = problem("{'type': 'Estimat', 'id': 'E'}");

    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_TYPE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/type");
    assertThat(problem.message()).isEqualTo("\"Estimat\" is not a fact type");
    assertThat(problem.didYouMean()).contains("Estimate");
  }

  @ParameterizedTest
  @CsvSource({"Guest", "Evaluation", "PreconditionStatus"})
  void whatRulesConcludeOrTheServiceSaysCannotBePosted(String type) {
    FactProblem problem = problem("{'type': '" + type + "', 'id': 'G'}");

    assertThat(problem.code()).isEqualTo(Code.NOT_POSTABLE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/type");
    assertThat(problem.expected()).doesNotContain(type);
  }

  @Test
  void aFieldThatTheServiceWorksOutCannotBePosted() {
    FactProblem problem = problem(ESTIMATE.formatted(", 'daysLeft': 3"));

    assertThat(problem.code()).isEqualTo(Code.NOT_POSTABLE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/daysLeft");
    assertThat(problem.message()).isEqualTo("daysLeft is worked out by the service; leave it out");
  }

  @Test
  void aMisspeltFieldIsToldTheNearestOne() {
    FactProblem problem = problem(SIGN.formatted(", 'abuot/~': 'x'"));

    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FIELD);
    assertThat(problem.pointer()).as("escaped as in RFC 6901").isEqualTo("/facts/0/abuot~1~0");
    assertThat(problem.message()).isEqualTo("Sign has no field \"abuot/~\"");
    assertThat(problem.expected()).contains("about", "says", "reportedOn");
    assertThat(problem(SIGN.formatted(", 'abuot': 'x'")).didYouMean()).contains("about");
    assertThat(problem(SIGN.formatted(", 'abxyz': 'x'")).didYouMean()).isEmpty();
    assertThat(problem(SIGN.formatted(", 'abouts': 'x'")).didYouMean()).contains("about");
  }

  @Test
  void aValueThatIsNotOnAClosedListIsToldWhatIs() {
    FactProblem problem = problem("{'type': 'Sign', 'id': 'S', 'says': 'shakey'}");

    assertThat(problem)
        .isEqualTo(
            new FactProblem(
                Code.UNKNOWN_VALUE,
                "/facts/0/says",
                "\"shakey\" is not a Word",
                List.of("GOOD", "SHAKY", "BAD", "UNCLEAR", "IRRELEVANT"),
                Optional.of("SHAKY")));
  }

  @Test
  void aGradeThatDoesNotExistIsNotGuessed() {
    FactProblem problem = problem(SIGN.formatted(", 'source': {'reliability': 'G'}"));

    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_VALUE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/source/reliability");
    assertThat(problem.expected()).containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(problem.didYouMean()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "'count': 1.5          | /count     | expected a whole number, found 1.5",
        "'count': 3000000000   | /count     | expected a whole number, found 3000000000",
        "'value': '3'          | /value     | expected a number, found \"3\"",
        "'sure': 'yes'         | /sure      | expected true or false, found \"yes\"",
        "'topic': 5            | /topic     | expected a text in quotes, found 5",
        "'basis': 'C1'         | /basis     | expected a list, found \"C1\"",
        "'basis': ['C1', null] | /basis/1   | expected a text in quotes, found null",
        "'answers': []         | /answers   | expected an object, found a list",
        "'answers': {'A/B': 1} | /answers/A~1B | expected one of ACCEPTED, REFUSED, OPEN, UNKNOWN,"
            + " found 1",
        "'reviewBy': 20250701  | /reviewBy  | expected a day such as \"2025-07-21\", found"
            + " 20250701",
        "'source': 5           | /source    | a source must be an object or a name",
        "'evidence': {}        | /evidence  | expected a text in quotes, found an object"
      })
  void aValueOfTheWrongTypeIsShown(String field, String pointer, String message) {
    String fact = "{'type': 'Estimate', 'id': 'E', " + field + topicUnless(field) + "}";

    assertThat(problem(fact))
        .isEqualTo(FactProblem.of(Code.WRONG_TYPE, "/facts/0" + pointer, message));
  }

  private static String topicUnless(String field) {
    return field.startsWith("'topic'") ? "" : ", 'topic': 'food'";
  }

  @Test
  void aFactThatIsNoObjectIsRefused() {
    assertThat(problem("7").pointer()).isEqualTo("/facts/0");
    assertThat(problem("7").code()).isEqualTo(Code.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "reviewBy, 2025-02-30",
    "reviewBy, 21 July",
    "reviewBy, +10000-01-01",
    "reviewBy, 0000-01-01",
    "month, 2025-13",
    "month, July",
    "month, +999999999-12-31",
    "reportedOn, 2025-7-1"
  })
  void aDayThatIsNotInTheCalendarIsRefused(String field, String value) {
    FactProblem problem = problem(ESTIMATE.formatted(", '" + field + "': '" + value + "'"));

    assertThat(problem.code()).isEqualTo(Code.BAD_DATE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/" + field);
    assertThat(problem.message()).startsWith("\"" + value + "\" is not a ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "'value': 1e999                | /value",
        "'source': {'credibility': 7}   | /source/credibility",
        "'source': {'credibility': 0}   | /source/credibility",
        "'source': {'credibility': 2.5} | /source/credibility"
      })
  void aNumberOutOfRangeIsRefused(String field, String pointer) {
    FactProblem problem = problem(ESTIMATE.formatted(", " + field));

    assertThat(problem.code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(problem.pointer()).isEqualTo("/facts/0" + pointer);
  }

  @Test
  void aTextThatNobodyReadsIsTooLong() {
    assertThat(problem(SIGN.formatted(", 'about': '" + "x".repeat(10_001) + "'")))
        .isEqualTo(
            FactProblem.of(
                Code.TOO_LONG, "/facts/0/about", "a text may have at most 10000 characters"));
  }

  @Test
  void aFieldGivenUnderTwoNamesIsRefused() {
    FactProblem problem =
        problem(
            "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'YES', 'meeting': 'M',"
                + " 'meetingId': 'M'}",
            "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}");

    assertThat(problem.code()).isEqualTo(Code.DUPLICATE_FIELD);
    assertThat(problem.message()).isEqualTo("meeting is given twice");
  }

  @Test
  void anIdTakenByAnotherFactIsRefused() {
    assertThat(problem(SIGN.formatted(""), SIGN.formatted("")))
        .isEqualTo(
            FactProblem.of(
                Code.DUPLICATE_ID,
                "/facts/1/id",
                "the id \"S\" is taken by /facts/0; give each fact its own"));
  }

  @Test
  void aReferenceToNothingPointsToWhatWasPosted() {
    FactProblem problem =
        problem(
            "{'type': 'Meeting', 'id': 'MEET-1', 'guests': ['A', 'B']}",
            "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'YES', 'meetingId': 'MEET-2'}");

    assertThat(problem)
        .isEqualTo(
            new FactProblem(
                Code.DANGLING_REFERENCE,
                "/facts/1/meetingId",
                "no Meeting with the id \"MEET-2\" was posted; post it too",
                List.of("MEET-1"),
                Optional.of("MEET-1")));
    assertThat(problem(ESTIMATE.formatted(", 'basis': ['C1', 'C99']")).pointer())
        .isEqualTo("/facts/0/basis/1");
    assertThat(problem(SIGN.formatted(", 'supersedes': 'T'")).pointer())
        .isEqualTo("/facts/0/supersedes");
    assertThat(problem(SIGN.formatted(", 'supersedes': ['S']")).message())
        .isEqualTo("S cannot supersede itself");
  }

  @Test
  void aFaultInOneFactDoesNotMakeReferencesToItDangle() {
    assertThat(
            problems(
                "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B'], 'colour': 'red'}",
                "{'type': 'Sgin', 'id': 'X'}",
                "{'type': 'Estimate', 'id': 'E', 'topic': 'food', 'basis': ['X', 'M']}"))
        .extracting(FactProblem::code)
        .containsExactly(Code.UNKNOWN_FIELD, Code.UNKNOWN_TYPE);
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    assertThat(
            problems(
                "{'type': 'Sign', 'id': '', 'says': 'GODO', 'colour': 'red'}",
                "{'type': 'Reply', 'id': 'R', 'givenOn': 'today'}"))
        .extracting(FactProblem::pointer)
        .containsExactlyInAnyOrder(
            "/facts/0/id",
            "/facts/0/says",
            "/facts/0/colour",
            "/facts/1/givenOn",
            "/facts/1/party",
            "/facts/1/answer");
  }

  static List<FactProblem> problems(String... facts) {
    FactProblems problems = new FactProblems(FactLimits.DEFAULT.problems());
    MeetingVocabulary.read(problems, FactLimits.DEFAULT, facts);
    return problems.all();
  }

  /** The only problem. */
  private static FactProblem problem(String... facts) {
    List<FactProblem> problems = problems(facts);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
