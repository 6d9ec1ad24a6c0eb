package summit.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import summit.client.ApiClient;
import summit.client.ApiException;
import summit.client.api.AnalysesApi;
import summit.client.api.DecisionsApi;
import summit.client.api.EditingApi;
import summit.client.api.ProblemsApi;
import summit.client.api.RecordsApi;
import summit.client.api.RulebooksApi;
import summit.client.api.VersionsApi;
import summit.client.model.AddChange;
import summit.client.model.CaseInFull;
import summit.client.model.Draft;
import summit.client.model.DraftFilesInner;
import summit.client.model.ExplainedDecision;
import summit.client.model.FactChange;
import summit.client.model.KeptDecision;
import summit.client.model.Paths;
import summit.client.model.Precondition;
import summit.client.model.SetChange;
import summit.client.model.SummitBatchRequest;
import summit.client.model.SummitBriefRequest;
import summit.client.model.SummitCase;
import summit.client.model.SummitDifferencesRequest;
import summit.client.model.SummitFact;
import summit.client.model.SummitLeaderIntent;
import summit.client.model.SummitPathsRequest;
import summit.client.model.SummitRequest;
import summit.client.model.SummitRobustnessRequest;
import summit.client.model.SummitSummitProposal;
import summit.client.model.SummitTimelineRequest;
import summit.client.model.SummitWantedTarget;
import summit.client.model.SummitWantedTargetOneOf;
import summit.client.model.SummitWhatIfRequest;
import summit.client.model.Tier;
import summit.client.model.Verdict;
import summit.client.model.WhatIfAnswer;

/** Calls every operation of the running service by the classes made from its description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCallTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final String SUMMIT = "summit";
  private static final String FILE = "gates/made-by-a-client.drl";
  private static final String PROBLEM = "application/problem+json";
  private static final String TEXT = "package summit\n";

  private final CalledOperations operations;
  private final ApiClient client;

  EveryCallTest() throws IOException {
    operations = new CalledOperations(Path.of(System.getProperty("summit.description")));
    client =
        new ApiClient(
                new OkHttpClient.Builder()
                    .addInterceptor(operations)
                    .addInterceptor(EveryCallTest::acceptingText)
                    .readTimeout(Duration.ofMinutes(1))
                    .build())
            .setBasePath(System.getProperty("summit.address"));
  }

  /**
   * Where no answer is one JSON document but the refusals are, the generator asks for these alone.
   */
  private static Response acceptingText(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    return chain.proceed(
        PROBLEM.equals(request.header("Accept"))
            ? request
                .newBuilder()
                .header("Accept", "text/*, application/x-ndjson, " + PROBLEM)
                .build()
            : request);
  }

  @AfterAll
  void everyOperationIsCalled() {
    assertThat(operations.called()).isEqualTo(operations.all()).isNotEmpty();
  }

  @Test
  void factsAreDecidedOneByOneAndMany() throws ApiException {
    DecisionsApi decisions = new DecisionsApi(client);

    ExplainedDecision decision =
        decisions.decide(new SummitRequest().asOf(AS_OF).facts(facts()), "full", null);
    assertThat(decision.getVerdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(decision.getExplanation().getMissing())
        .allSatisfy(missing -> assertThat(missing.getQuestion()).isNotBlank());

    SummitBatchRequest batch =
        new SummitBatchRequest()
            .asOf(AS_OF)
            .facts(facts())
            .cases(
                List.of(new SummitCase().id("one"), new SummitCase().id("two").proposal("SP-9")));
    assertThat(decisions.decideBatch(batch, null, null).getAnswers())
        .satisfiesExactly(
            one -> assertThat(one.getDecision().getVerdict()).isEqualTo(Verdict.BLOCKED),
            two -> assertThat(two.getProblem().getCode()).isEqualTo("INVALID_REQUEST"));
  }

  @Test
  void whatWasDecidedIsFoundAndDecidedAgain() throws ApiException {
    ExplainedDecision decided =
        new DecisionsApi(client).decide(new SummitRequest().asOf(AS_OF).facts(facts()), null, null);
    RecordsApi records = new RecordsApi(client);

    assertThat(
            records
                .decisions(
                    null, null, null, null, null, "RU", null, null, null, null, null, null, null)
                .getRecords())
        .isNotEmpty();
    KeptDecision kept = records.decision(decided.getId());
    assertThat(kept.getRecord().getDecision()).isEqualTo(decided.getId());
    assertThat(records.decisionAnswer(decided.getId()).getVerdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(records.replay(decided.getId(), null).getSame()).isTrue();
    assertThat(records.records("0").lines()).isNotEmpty();
    assertThat(records.checkpoint().getNumber()).isPositive();
  }

  @Test
  void changesAreTriedAndCompared() throws ApiException {
    AnalysesApi analyses = new AnalysesApi(client);
    SetChange accepts =
        new SetChange().kind(SetChange.KindEnum.SET).fact("F-1").field("stance").value("ACCEPTED");
    AddChange proposes =
        new AddChange()
            .kind(AddChange.KindEnum.ADD)
            .fact(new SummitFact(intent("F-2", "US", SummitLeaderIntent.StanceEnum.PROPOSED)));
    SummitWhatIfRequest question =
        new SummitWhatIfRequest()
            .asOf(AS_OF)
            .facts(facts())
            .changes(List.of(new FactChange(accepts), new FactChange(proposes)));

    WhatIfAnswer comparison = analyses.whatIf(question, null);

    assertThat(comparison.getFlips()).isNotEmpty();
    List<FactChange> changes =
        comparison.getDifferences().stream()
            .flatMap(difference -> difference.getChanges().stream())
            .toList();
    assertThat(analyses.whatIf(question.changes(changes), null).getFlips())
        .isEqualTo(comparison.getFlips());
    assertThat(
            analyses
                .differences(
                    new SummitDifferencesRequest()
                        .first(new SummitRobustnessRequest().asOf(AS_OF).facts(facts()))
                        .second(new SummitRobustnessRequest().asOf(AS_OF).facts(List.of())))
                .getBefore()
                .getVerdict())
        .isEqualTo(Verdict.BLOCKED);
  }

  @Test
  void whatADecisionRestsOnAndLeadsToIsAsked() throws ApiException {
    AnalysesApi analyses = new AnalysesApi(client);

    assertThat(
            analyses
                .timeline(
                    new SummitTimelineRequest().asOf(AS_OF).facts(facts()).to(AS_OF.plusDays(9)))
                .getSegments())
        .isNotEmpty();
    assertThat(
            analyses
                .robustness(new SummitRobustnessRequest().asOf(AS_OF).facts(facts()))
                .getFindings())
        .isNotEmpty();
    SummitWantedTargetOneOf target =
        new SummitWantedTargetOneOf().verdict(SummitWantedTargetOneOf.VerdictEnum.UNDETERMINED);
    Paths paths =
        analyses.paths(
            new SummitPathsRequest()
                .asOf(AS_OF)
                .facts(facts())
                .maxChanges(1)
                .target(new SummitWantedTarget(target)));
    assertThat(paths.getPresent().getVerdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(
            analyses.brief(
                new SummitBriefRequest().asOf(AS_OF).facts(facts()).since(AS_OF.minusDays(7))))
        .contains("#");
  }

  @Test
  void rulebooksAreRead() throws ApiException {
    RulebooksApi rulebooks = new RulebooksApi(client);

    assertThat(rulebooks.rulebooks()).contains(rulebooks.rulebook(SUMMIT));
    assertThat(rulebooks.preconditions(SUMMIT))
        .extracting(Precondition::getTier)
        .contains(Tier.GATE, Tier.TIMING, Tier.OUTCOME);
    assertThat(rulebooks.rules(SUMMIT)).isNotEmpty();
    assertThat(rulebooks.schema(SUMMIT)).isNotNull();
    assertThat(rulebooks.status(SUMMIT).getBroken()).isFalse();
    assertThat(rulebooks.testRulebook(SUMMIT, null).getFailed()).isZero();
    String id =
        rulebooks.cases(SUMMIT).stream()
            .filter(one -> one.getExample())
            .findFirst()
            .orElseThrow()
            .getId();
    CaseInFull example = rulebooks.callCase(id, SUMMIT);
    assertThat(new DecisionsApi(client).decide(example.getRequest(), "none", null).getVerdict())
        .isEqualTo(Verdict.POSSIBLE_NOT_IMMINENT);
  }

  @Test
  void versionsAreComparedAndProblemsLookedUp() throws ApiException {
    VersionsApi versions = new VersionsApi(client);
    String version = versions.versions(SUMMIT).get(0).getVersion();

    assertThat(versions.version(SUMMIT, version).getTexts()).isNotEmpty();
    assertThat(versions.difference(version, version, SUMMIT).getDifferences()).isEmpty();
    ProblemsApi problems = new ProblemsApi(client);
    assertThat(problems.problems()).contains(problems.problem("INVALID_REQUEST"));
    assertThat(problems.bounds()).allMatch(bound -> bound.getMost() > 0);
    assertThatThrownBy(() -> problems.problem("NONE"))
        .isInstanceOfSatisfying(
            ApiException.class, refused -> assertThat(refused.getCode()).isEqualTo(404));
  }

  @Test
  void filesAreCheckedWrittenReadAndDeleted() throws ApiException {
    EditingApi editing = new EditingApi(client);

    Draft draft = new Draft().files(List.of(new DraftFilesInner().path(FILE).text(TEXT)));
    assertThat(editing.check(SUMMIT, draft).getSound()).isTrue();
    assertThat(editing.writeFile(SUMMIT, FILE, TEXT, null, null, null).getPath()).isEqualTo(FILE);
    assertThat(editing.callFile(SUMMIT, FILE, null)).isEqualTo(TEXT);
    String state =
        editing.files(SUMMIT).stream()
            .filter(one -> one.getPath().equals(FILE))
            .findFirst()
            .orElseThrow()
            .getEtag();
    assertThat(editing.deleteFile(SUMMIT, FILE, null, state).getPath()).isEqualTo(FILE);
  }

  private static List<SummitFact> facts() {
    return List.of(
        new SummitFact(
            new SummitSummitProposal()
                .type(SummitSummitProposal.TypeEnum.SUMMIT_PROPOSAL)
                .id("SP-1")
                .principals(new LinkedHashSet<>(List.of("US", "RU")))
                .format("BILATERAL")),
        new SummitFact(intent("F-1", "RU", SummitLeaderIntent.StanceEnum.REFUSED)));
  }

  private static SummitLeaderIntent intent(
      String id, String party, SummitLeaderIntent.StanceEnum stance) {
    return new SummitLeaderIntent()
        .type(SummitLeaderIntent.TypeEnum.LEADER_INTENT)
        .id(id)
        .party(party)
        .proposalId("SP-1")
        .stance(stance)
        .statedOn(AS_OF.minusDays(1));
  }
}
