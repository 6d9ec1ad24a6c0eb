package summit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.meeting.Verdict;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.ReadingNote;

/** Who is who among the facts of one request, and what is said where it is not clear. */
class WhoIsWhoTest {
  private static final String PROPOSAL =
      "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}";

  @ParameterizedTest
  @ValueSource(strings = {"ru", "RU ", "\u00a0Ru", "\uff32\uff35"})
  void aRefusalIsHeardHoweverItsPartyIsWritten(String written) throws InvalidRequest {
    Decision right = decide(intents("RU"));
    Decision other = decide(intents(written));

    assertThat(right.verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(right.notes()).isEmpty();
    assertThat(other.id()).isEqualTo(right.id());
    assertThat(other.because()).isEqualTo(right.because());
    assertThat(other.notes()).extracting(ReadingNote::pointer).containsExactly("/facts/3/party");
  }

  @Test
  void aNoteSaysWhatNobodySees() throws InvalidRequest {
    assertThat(decide(intents("R\u200bU")).notes().get(0).message())
        .isEqualTo(
            "\"R<U+200B>U\" is taken as \"RU\": blanks at the ends, and characters that nobody"
                + " sees, are no part of a code, id or name");
  }

  @Test
  void lettersOfAnotherAlphabetAreNoPartyOnFile() {
    FactProblem problem = problem(intents("\u0420\u0423"));

    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_VALUE);
    assertThat(problem.pointer()).isEqualTo("/facts/3/party");
    assertThat(problem.didYouMean()).contains("RU");
  }

  @Test
  void anAlphabetOfItsOwnIsNobodysBusiness() throws InvalidRequest {
    DecisionRequest request =
        read(
            "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['\u0421\u0428\u0410',"
                + " '\u0420\u0424']}",
            intent("I-1", "\u0440\u0444", "REFUSED"));

    assertThat(request.facts().get(1).text("party")).contains("\u0420\u0424");
    assertThat(request.notes()).hasSize(1);
  }

  @Test
  void whoDescribesAPartySaysHowItIsWritten() throws InvalidRequest {
    DecisionRequest request =
        read(
            "{'type': 'Party', 'id': 'Ru', 'name': 'Russia'}",
            PROPOSAL,
            intent("I-1", "RU", "REFUSED"));

    assertThat(request.facts().get(1).value("principals")).isEqualTo(List.of("US", "Ru"));
    assertThat(request.facts().get(2).text("party")).contains("Ru");
    assertThat(request.notes()).hasSize(2);
  }

  @Test
  void aPartyThatNobodyDescribesIsWrittenAsMostFactsWriteIt() throws InvalidRequest {
    DecisionRequest request =
        read(PROPOSAL, affected("A-1", "eu"), affected("A-2", "EU"), affected("A-3", "EU"));

    assertThat(request.facts())
        .extracting(fact -> fact.text("affectedParty").orElse(""))
        .containsExactly("", "EU", "EU", "EU");
  }

  @Test
  void onePartyDescribedUnderTwoCodesIsAProblem() {
    FactProblem problem =
        problem(
            "{'type': 'Party', 'id': 'RU', 'name': 'Russia'}",
            "{'type': 'Party', 'id': 'ru', 'name': 'Russia'}");

    assertThat(problem.code()).isEqualTo(Code.DUPLICATE_ID);
    assertThat(problem.pointer()).isEqualTo("/facts/1/id");
  }

  @Test
  void whatIsOnFileSaysHowAPartyIsWrittenInWhatComesBesideIt() throws Exception {
    DecisionRequest common = read(PROPOSAL);

    DecisionRequest beside = beside(common, intent("I-1", "ru", "REFUSED"));

    assertThat(beside.facts().get(1).text("party")).contains("RU");
    assertThatThrownBy(() -> beside(common, "{'type': 'Party', 'id': 'ru', 'name': 'Russia'}"))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(FactProblem::pointer, FactProblem::didYouMean)
                    .containsExactly(tuple("/facts/0/id", Optional.of("RU"))));
  }

  private static DecisionRequest beside(DecisionRequest common, String fact) throws InvalidRequest {
    return RequestReader.readBeside(
        common,
        Situations.json("{'facts': [" + fact + "]}"),
        Situations.SUMMIT.rulebook(),
        Set.of(),
        FactLimits.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-1 ", "F\u00ad-1", "\ufeffF-1"})
  void idsThatNobodyCanTellApartClash(String written) {
    assertThat(problem(intent("F-1", "US", "OPEN"), intent(written, "RU", "OPEN")))
        .extracting(FactProblem::code, FactProblem::pointer)
        .containsExactly(Code.DUPLICATE_ID, "/facts/1/id");
  }

  @Test
  void idsInComposedAndDecomposedLettersClash() {
    assertThat(
            problem(intent("Caf\u00e9", "US", "OPEN"), intent("Cafe\u0301", "RU", "OPEN")).code())
        .isEqualTo(Code.DUPLICATE_ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"['US']", "['US', 'US']", "['US', 'us']", "['US', 'US ']", "[]"})
  void aMeetingBringsTwoTogether(String principals) {
    FactProblem problem =
        problem("{'type': 'SummitProposal', 'id': 'SP-1', 'principals': " + principals + "}");

    assertThat(problem.code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(problem.pointer()).isEqualTo("/facts/0/principals");
    assertThat(problem.message())
        .isEqualTo("principals takes at least two that differ; here are fewer");
  }

  @Test
  void nobodySitsAtTheTableTwice() {
    assertThat(
            problem("{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU', 'us']}")
                .message())
        .isEqualTo("principals names one of them twice");
  }

  @ParameterizedTest
  @CsvSource({
    "2, '\"F-0\" supersedes \"F-1\" supersedes \"F-0\"'",
    "3, '\"F-0\" supersedes \"F-1\" supersedes \"F-2\" supersedes \"F-0\"'",
    "6, '\"F-4\" supersedes \"F-5\" supersedes \"F-0\"'"
  })
  void factsThatSupersedeEachOtherInACircleAreNamed(int size, String named) {
    String[] facts = new String[size + 1];
    for (int i = 0; i < size; i++) {
      facts[i] = superseding("F-" + i, "'F-" + (i + 1) % size + "'");
    }
    facts[size] = superseding("G", "'F-0'");

    FactProblem problem = problem(facts);

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.pointer()).isEqualTo("/facts/0/supersedes");
    assertThat(problem.message()).contains(named).doesNotContain("\"G\"");
  }

  @Test
  void everyCircleIsNamed() {
    List<FactProblem> problems =
        problems(
            superseding("A", "'B'"),
            superseding("B", "['C', 'A']"),
            superseding("X", "['Y', 'A']"),
            superseding("Y", "'X'"),
            superseding("C", "'D'"),
            superseding("D", "[]"));

    assertThat(problems)
        .extracting(FactProblem::pointer)
        .containsExactlyInAnyOrder("/facts/0/supersedes", "/facts/2/supersedes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "['SP-1']", "{}"})
  void aProposalIsNamedByAText(String proposal) {
    assertThat(problems("'proposal': " + proposal, List.of(PROPOSAL)))
        .extracting(FactProblem::code, FactProblem::pointer)
        .containsExactly(tuple(Code.WRONG_TYPE, "/proposal"));
  }

  @Test
  void theProposalIsFoundInWhateverCase() throws InvalidRequest {
    DecisionRequest request = read("'proposal': 'sp-1 '", List.of(PROPOSAL));

    assertThat(request.proposal()).contains("SP-1");
    assertThat(request.notes()).extracting(ReadingNote::pointer).containsExactly("/proposal");
  }

  @Test
  void anIdOfAFactThatTheServiceMakesIsTaken() {
    assertThat(problem(intent("Principal[US]", "US", "OPEN")).code()).isEqualTo(Code.DUPLICATE_ID);
  }

  @Test
  void oneOriginIsOneOriginWithABlankBehindIt() throws InvalidRequest {
    DecisionRequest request =
        read(
            PROPOSAL,
            intent("I-1", "US", "OPEN").replace("}", ", 'source': {'origin': 'A speech'}}"),
            intent("I-2", "RU", "OPEN").replace("}", ", 'source': {'origin': ' A\u00a0speech'}}"));

    assertThat(request.facts().subList(1, 3))
        .extracting(fact -> fact.provenance().origin().orElse(""))
        .containsExactly("A speech", "A speech");
  }

  private static String[] intents(String refusing) {
    return new String[] {
      PROPOSAL,
      intent("I-US", "US", "ACCEPTED"),
      intent("I-1", "RU", "ACCEPTED").replace("07-20", "07-15"),
      intent("I-2", refusing, "REFUSED")
    };
  }

  private static String intent(String id, String party, String stance) {
    return "{'type': 'LeaderIntent', 'id': '%s', 'party': '%s', 'stance': '%s', 'statedOn': '2025-07-20'}"
        .formatted(id, party, stance);
  }

  private static String affected(String id, String party) {
    return "{'type': 'InclusionFact', 'id': '%s', 'affectedParty': '%s', 'reportedOn': '2025-07-1%s'}"
        .formatted(id, party, id.substring(2));
  }

  private static String superseding(String id, String others) {
    return intent(id, "US", "OPEN").replace("}", ", 'supersedes': " + others + "}");
  }

  private static Decision decide(String... facts) throws InvalidRequest {
    return Situations.SUMMIT.decide(read(facts));
  }

  private static FactProblem problem(String... facts) {
    List<FactProblem> problems = problems(facts);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<FactProblem> problems(String... facts) {
    return problems("'horizonDays': 14", List.of(facts));
  }

  private static List<FactProblem> problems(String field, List<String> facts) {
    try {
      read(field, facts);
      return List.of();
    } catch (InvalidRequest invalid) {
      return invalid.problems();
    }
  }

  private static DecisionRequest read(String... facts) throws InvalidRequest {
    return read("'horizonDays': 14", List.of(facts));
  }

  private static DecisionRequest read(String field, List<String> facts) throws InvalidRequest {
    return RequestReader.read(
        Situations.json("{" + field + ", 'facts': [" + String.join(", ", facts) + "]}"),
        Situations.SUMMIT.rulebook(),
        LocalDate.of(2025, 7, 21),
        Set.of(),
        FactLimits.DEFAULT);
  }
}
