package summit.explanation.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.ParleyFiles;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.evaluation.drools.DroolsEngine;
import summit.evaluation.incremental.RememberedRules;
import summit.explanation.agreement.AgreementSampling.Checked;
import summit.explanation.agreement.AgreementSampling.Outcome;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;

class AgreementTest {
  private static final String FORGOTTEN = "The first file speaks";
  private static final String HOLDS =
      """
      title: Geneva is named
      asOf: 2025-07-21
      facts: [{ type: Proposal, id: P-1, place: Geneva }]
      expect: { statuses: { place: SATISFIED } }
      """;

  private final Path folder;
  private final ParleyFiles parley;
  private final BackgroundWork background = new BackgroundWork(10);
  private final BlockingQueue<CasesCheck> checks = new ArrayBlockingQueue<>(10);
  private final BlockingQueue<Checked> samples = new ArrayBlockingQueue<>(100);

  AgreementTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.parley = new ParleyFiles(folder.resolve("rules"), "parley").write("one");
    parley.save("cases/holds.yaml", HOLDS);
  }

  @AfterEach
  void stop() {
    background.close();
  }

  @Test
  void aPublishedVersionIsCheckedOnItsCasesByBothEvaluators() throws Exception {
    start(new DroolsEngine());

    CasesCheck check = next(checks);
    assertThat(check.tried()).isEqualTo(1);
    assertThat(check.failing()).isEmpty();
    assertThat(check.disagreements()).isEmpty();
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void aCaseThatAnEditTurnsIsNamedAndTheEditStillDecides() throws Exception {
    ActiveRulebooks rulebooks = start(new DroolsEngine());
    String before = next(checks).version();

    parley.save("place.drl", placeRules().replace("Geneva", "Vienna"));
    rulebooks.renew("parley", rulebooks.folder().sources("parley"));

    CasesCheck check = next(checks);
    assertThat(check.version()).isNotEqualTo(before).isEqualTo(version(rulebooks));
    assertThat(check.failing()).containsExactly("parley/cases/holds.yaml");
    assertThat(check.disagreements()).isEmpty();
  }

  @Test
  void aDefectOfTheEngineIsFoundWhenItsVersionIsPublished() throws Exception {
    start(new Forgetful(FORGOTTEN));

    assertThat(next(checks).disagreements())
        .singleElement()
        .satisfies(
            disagreement ->
                assertThat(disagreement.at())
                    .anySatisfy(at -> assertThat(at).startsWith("/enablers").contains(FORGOTTEN)));
  }

  @Test
  void casesThatCannotBeReadAreSaidToBe() throws Exception {
    parley.save("cases/holds.yaml", "title: no expectation\nfacts: []\n");

    start(new DroolsEngine());

    assertThat(next(checks).problems())
        .singleElement()
        .asString()
        .contains("cases/holds.yaml")
        .contains("add expect");
  }

  @Test
  void aSampledDecisionThatTheReferenceMakesOtherwiseIsKeptWithAllThatReproducesIt()
      throws Exception {
    DecisionMaker maker = start(new Forgetful(FORGOTTEN)).find("parley").orElseThrow();
    AgreementSampling sampling = sampling(1, 0);

    offer(sampling, maker);

    Checked checked = next(samples);
    assertThat(checked.outcome()).isEqualTo(Outcome.DISAGREED);
    JsonNode content = kept(checked);
    assertThat(content.at("/request")).isEqualTo(request());
    assertThat(content.at("/rules").properties()).hasSize(maker.rulebook().files().size());
    assertThat(content.at("/decision/id").asText())
        .isEqualTo(checked.disagreement().orElseThrow().disagreement().decision());
    assertThat(content.at("/disagreements/0/at/0").asText()).contains("the engine says");
  }

  @Test
  void aVariationThatTheReferenceDecidesOtherwiseIsKeptWithAllThatReproducesIt() throws Exception {
    ActiveRulebooks rulebooks = start(new Forgetful("A place is named"));
    DecisionMaker maker = rulebooks.find("parley").orElseThrow();
    sampling(0, 1).follow(rulebooks);

    vary(maker);

    Checked checked = next(samples);
    assertThat(checked.evaluator()).isEqualTo(Evaluator.INCREMENTAL);
    assertThat(checked.outcome()).isEqualTo(Outcome.DISAGREED);
    JsonNode content = kept(checked);
    assertThat(content.at("/evaluator").asText()).isEqualTo("incremental");
    assertThat(content.at("/disagreements/0/at").toString())
        .contains("/statuses/place: the incremental evaluator says", "SATISFIED");
    assertThat(
            RequestReader.read(
                    content.at("/request"),
                    maker.rulebook(),
                    LocalDate.EPOCH,
                    Set.of(),
                    FactLimits.DEFAULT)
                .facts())
        .hasSize(2);
  }

  @Test
  void variationsByAVersionThatIsPublishedLaterAreSampledToo() throws Exception {
    ActiveRulebooks rulebooks = start(new DroolsEngine());
    sampling(0, 1).follow(rulebooks);

    parley.save("place.drl", placeRules().replace("Geneva", "Vienna"));
    rulebooks.renew("parley", rulebooks.folder().sources("parley"));
    vary(rulebooks.find("parley").orElseThrow());

    assertThat(next(samples))
        .isEqualTo(new Checked(Evaluator.INCREMENTAL, Outcome.AGREED, Optional.empty()));
  }

  @Test
  void aCaseIsAlsoDecidedAsAVariationOfTheOneBefore() throws Exception {
    parley.save("cases/holds-again.yaml", HOLDS);
    start(new Forgetful("A place is named"));

    assertThat(next(checks).disagreements())
        .extracting(Disagreement::evaluator)
        .contains(Evaluator.ENGINE, Evaluator.INCREMENTAL);
  }

  @Test
  void aShareOfAFourthChecksEveryFourthDecision() throws Exception {
    DecisionMaker maker = start(new DroolsEngine()).find("parley").orElseThrow();
    AgreementSampling sampling = sampling(0.25, 0);

    for (int i = 0; i < 12; i++) {
      offer(sampling, maker);
    }

    List<Outcome> outcomes = IntStream.range(0, 3).mapToObj(i -> next(samples).outcome()).toList();
    assertThat(outcomes).containsOnly(Outcome.AGREED);
    assertThat(samples.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void samplesThatWouldPileUpArePassedOverAndCounted() throws Exception {
    DecisionMaker maker = start(new DroolsEngine()).find("parley").orElseThrow();
    next(checks);
    CountDownLatch release = new CountDownLatch(1);
    background.soon(() -> await(release));
    AgreementSampling sampling = sampling(1, 0);

    for (int i = 0; i < 12; i++) {
      offer(sampling, maker);
    }
    release.countDown();

    List<Outcome> outcomes = IntStream.range(0, 12).mapToObj(i -> next(samples).outcome()).toList();
    assertThat(outcomes).contains(Outcome.PASSED_OVER, Outcome.AGREED);
  }

  @Test
  void aShareBeyondAllDecisionsIsRefused() {
    assertThatThrownBy(() -> new AgreementSampling(1.5, 0, background))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("summit.agreement.share")
        .hasMessageContaining("1.5");
  }

  private ActiveRulebooks start(RuleEngine engine) {
    ActiveRulebooks rulebooks =
        ActiveRulebooks.load(parley.rulesFolder(), engine, Clock.systemUTC());
    PublishedChecks published = new PublishedChecks(rulebooks, background, Clock.systemUTC());
    published.listen(told -> checks.add(told.check()));
    published.start();
    return rulebooks;
  }

  private AgreementSampling sampling(double share, double variationShare) {
    AgreementSampling sampling = new AgreementSampling(share, variationShare, background);
    sampling.listen(samples::add);
    return sampling;
  }

  private static void offer(AgreementSampling sampling, DecisionMaker maker)
      throws InvalidRequest, JsonDocument.Unreadable {
    DecisionRequest request = read(maker);
    sampling.offer(maker.rulebook(), request(), request, maker.decide(request));
  }

  /** Asks what is decided with one fact more. */
  private static void vary(DecisionMaker maker) throws InvalidRequest, JsonDocument.Unreadable {
    DecisionRequest request = read(maker);
    Evaluation evaluation = maker.evaluate(request);
    Fact posted = request.facts().get(0);
    Fact another = new Fact("P-9", posted.type(), Map.of("id", "P-9"), Provenance.NONE, List.of());
    DecisionRequest varied = request.of(List.of(posted, another));
    RememberedRules remembered =
        new RememberedRules(maker.rulebook(), maker.reach(), 14, evaluation.run());
    maker.found(
        varied, UnaryOperator.identity(), maker.outline(varied, maker.admit(varied), remembered));
  }

  private JsonNode kept(Checked checked) throws IOException, JsonDocument.Unreadable {
    Reproduction found = checked.disagreement().orElseThrow();
    Path kept = new Reproductions(folder.resolve("kept")).keep(found).orElseThrow();
    return JsonDocument.read(Files.readAllBytes(kept));
  }

  private static DecisionRequest read(DecisionMaker maker)
      throws InvalidRequest, JsonDocument.Unreadable {
    return RequestReader.read(
        request(), maker.rulebook(), LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
  }

  private static JsonNode request() throws JsonDocument.Unreadable {
    String text = "{\"asOf\": \"2025-07-21\", \"facts\": [" + ParleyFiles.PROPOSAL + "]}";
    return JsonDocument.read(text.getBytes(UTF_8));
  }

  private String placeRules() {
    return parley.texts("one").getOrDefault("place.drl", "");
  }

  private static String version(ActiveRulebooks rulebooks) {
    return rulebooks.find("parley").orElseThrow().rulebook().version();
  }

  /** The next one that comes, which must be soon. */
  private static <T> T next(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("nothing came within twenty seconds").isNotNull();
      return next;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
