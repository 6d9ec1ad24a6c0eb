package summit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summit.facts.reading.FactLimits;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** Bodies that are as bad as the bounds of their size allow are refused soon, and shortly. */
class HostileBodiesTest {
  /** Beside parsing as much JSON as a body may be; what grows with the square takes thousands. */
  private static final long MOST_TIMES = 100;

  private static final int MOST_ANSWERED = 1_000_000;

  private static final byte[] LARGE =
      facts(390, i -> "{'type': 'Party', 'id': '" + "x".repeat(10_000) + "'}")
          .replace('\'', '"')
          .getBytes(UTF_8);

  private static final String PROPOSAL =
      "{'type': 'SummitProposal', 'id': 'SP', 'principals': ['US', 'RU']}";

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("unknown fields", object(300_000, i -> "'u" + i + "': 1")),
        Arguments.of(
            "unknown fields that are nearly known", object(220_000, i -> "'facts" + i + "':1")),
        Arguments.of("facts that are none", facts(5_000, i -> "[]")),
        Arguments.of("facts without anything", facts(5_000, i -> "{}")),
        Arguments.of(
            "types that nobody knows",
            facts(5_000, i -> "{'type': '" + "T".repeat(60) + i + "', 'id': 'F" + i + "'}")),
        Arguments.of(
            "fields that a fact does not have",
            facts(
                5_000,
                i ->
                    object("'type': 'Party', 'id': 'P" + i + "'", 50, j -> "'feild" + j + "': 1"))),
        Arguments.of(
            "fields of a source that it does not have",
            facts(
                5_000,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'source': "
                        + object(50, j -> "'naem" + j + "': 1")
                        + "}")),
        Arguments.of(
            "fields with long names",
            facts(
                80, i -> "{'type': 'Party', 'id': 'P" + i + "', '" + "n".repeat(45_000) + "': 1}")),
        Arguments.of(
            "one principal after the other",
            facts(
                1,
                i ->
                    "{'type': 'SummitProposal', 'id': 'SP', 'principals': "
                        + list(290_000, j -> "'P" + j + "'")
                        + "}")),
        Arguments.of(
            "principals of many proposals",
            facts(
                290,
                i ->
                    "{'type': 'SummitProposal', 'id': 'SP"
                        + i
                        + "', 'principals': "
                        + list(1_000, j -> "'P" + i + "x" + j + "'")
                        + "}")),
        Arguments.of(
            "the same principals of many proposals",
            facts(
                290,
                i ->
                    "{'type': 'SummitProposal', 'id': 'SP"
                        + i
                        + "', 'principals': "
                        + list(1_000, j -> "'P" + j + "'")
                        + ", 'x': 'X'}")),
        Arguments.of(
            "parties that look like others",
            facts(
                4_000,
                i ->
                    "{'type': 'LeaderIntent', 'id': 'I"
                        + i
                        + "', 'party': '\u0420\u0423"
                        + letters(i)
                        + "', 'intent': 'WILLING', 'x': 1}")),
        Arguments.of(
            "parties that are nearly declared",
            facts(
                5_000,
                i ->
                    i < 2_500
                        ? "{'type': 'Party', 'id': '"
                            + "N".repeat(50)
                            + i
                            + "', 'name': 'x', 'kind': 'STATE'}"
                        : "{'type': 'LeaderIntent', 'id': 'I"
                            + i
                            + "', 'party': '"
                            + "N".repeat(48)
                            + "M"
                            + i
                            + "', 'intent': 'WILLING', 'x': 1}")),
        Arguments.of(
            "texts that are long",
            facts(
                390, i -> "{'type': 'Party', 'id': '" + i + "x".repeat(10_000) + "', 'name': 1}")),
        Arguments.of(
            "texts that are nearly all blank",
            facts(
                390,
                i -> "{'type': 'Party', 'id': 'a" + " ".repeat(9_900) + "b" + i + "', 'name': 1}")),
        Arguments.of(
            "parties whose names are long",
            facts(
                390,
                i ->
                    "{'type': 'LeaderIntent', 'id': 'I"
                        + i
                        + "', 'party': '"
                        + i
                        + "\u0436".repeat(4_900)
                        + "', 'intent': 'no'}")),
        Arguments.of(
            "names that nobody sees",
            facts(
                390,
                i ->
                    "{'type': 'LeaderIntent', 'id': 'I"
                        + i
                        + "', 'party': '"
                        + i
                        + "\u200b".repeat(3_000)
                        + "', 'intent': 'no'}")),
        Arguments.of(
            "evidence that nobody posted",
            facts(
                290,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'name': 'x', 'kind': 'STATE', 'x': 1, 'evidence': "
                        + list(1_000, j -> "'E" + j + "'")
                        + "}")),
        Arguments.of(
            "facts that supersede what nobody posted",
            facts(
                290,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'name': 'x', 'kind': 'STATE', 'supersedes': "
                        + list(1_000, j -> "'E" + j + "'")
                        + "}")),
        Arguments.of(
            "facts that supersede each other, all of them",
            facts(
                290,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'name': 'x', 'kind': 'STATE', 'supersedes': "
                        + list(290, j -> "'P" + j + "'")
                        + "}")),
        Arguments.of(
            "facts that supersede each other in a ring",
            facts(
                5_000,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'name': 'x', 'kind': 'STATE', 'supersedes': 'P"
                        + (i + 1) % 5_000
                        + "'}")),
        Arguments.of(
            "facts that supersede each other in pairs",
            facts(
                5_000,
                i ->
                    "{'type': 'Party', 'id': 'P"
                        + i
                        + "', 'name': 'x', 'kind': 'STATE', 'supersedes': 'P"
                        + (i ^ 1)
                        + "'}")),
        Arguments.of(
            "numbers that are huge",
            facts(
                5_000,
                i ->
                    "{'type': 'Deadline', 'id': 'D"
                        + i
                        + "', 'daysAway': 1e999999999, 'horizonDays': -1e-999999999}")),
        Arguments.of(
            "ids that are taken",
            facts(5_000, i -> "{'type': 'Party', 'id': 'P', 'name': 'x', 'kind': 'STATE'}")),
        Arguments.of(
            "a proposal that is not posted",
            "{'proposal': 'SP', 'facts': "
                + list(
                    4_000,
                    i -> PROPOSAL.replace("'SP'", "'SPX" + i + "'").replace("}", ", 'status': 7}"))
                + "}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void isRefusedSoonAndShortly(String what, String body) throws Exception {
    Rulebook rulebook = TestRulebooks.summit();
    byte[] posted = body.replace('\'', '"').getBytes(UTF_8);
    assertThat(posted.length).as("bytes of the body").isLessThan(4_000_000);
    JsonNode document = JsonDocument.read(posted);

    assertThat(refusal(document, rulebook)).as("bytes").isBetween(1, MOST_ANSWERED);
    assertThat(leastNanos(() -> refusal(document, rulebook)))
        .as("nanoseconds of a processor for %s", what)
        .isLessThan(MOST_TIMES * leastNanos(() -> JsonDocument.read(LARGE)));
  }

  /** The least of three is least disturbed by others and by code that is not compiled yet. */
  private static long leastNanos(Callable<?> work) throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.call();
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
    return least;
  }

  private static int refusal(JsonNode document, Rulebook rulebook) {
    try {
      RequestReader.read(document, rulebook, LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
      return 0;
    } catch (InvalidRequest invalid) {
      return AnswerJson.indented(invalid.problems()).length;
    }
  }

  private static String facts(int count, IntFunction<String> fact) {
    return "{'facts': " + list(count, fact) + "}";
  }

  private static String list(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).collect(Collectors.joining(",", "[", "]"));
  }

  private static String object(int count, IntFunction<String> field) {
    return IntStream.range(0, count).mapToObj(field).collect(Collectors.joining(",", "{", "}"));
  }

  private static String object(String first, int count, IntFunction<String> field) {
    return "{" + first + "," + object(count, field).substring(1);
  }

  private static String letters(int number) {
    return Integer.toString(number, 36);
  }
}
