package summit.explanation.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.ParleyFiles;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.evaluation.incremental.RememberedRules;
import summit.explanation.agreement.AgreementSampling.Checked;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;

/** A rulebook whose versions, decisions and variations are checked as they come. */
final class AgreementWatch {
  static final String FORGOTTEN = "The first file speaks";
  static final String HOLDS =
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

  AgreementWatch(Path folder) throws IOException {
    this.folder = folder;
    this.parley = new ParleyFiles(folder.resolve("rules"), "parley").write("one");
    parley.save("cases/holds.yaml", HOLDS);
  }

  void close() {
    background.close();
  }

  ParleyFiles parley() {
    return parley;
  }

  BackgroundWork background() {
    return background;
  }

  /** The checks of versions, as they come. */
  BlockingQueue<CasesCheck> checks() {
    return checks;
  }

  /** The samples, as they come. */
  BlockingQueue<Checked> samples() {
    return samples;
  }

  ActiveRulebooks start(RuleEngine engine) {
    ActiveRulebooks rulebooks =
        ActiveRulebooks.load(parley.rulesFolder(), engine, Clock.systemUTC());
    PublishedChecks published = new PublishedChecks(rulebooks, background, Clock.systemUTC());
    published.listen(told -> checks.add(told.check()));
    published.start();
    return rulebooks;
  }

  AgreementSampling sampling(double share, double variationShare) {
    AgreementSampling sampling = new AgreementSampling(share, variationShare, background);
    sampling.listen(samples::add);
    return sampling;
  }

  static void offer(AgreementSampling sampling, DecisionMaker maker)
      throws InvalidRequest, JsonDocument.Unreadable {
    DecisionRequest request = read(maker);
    sampling.offer(maker.rulebook(), request(), request, () -> maker.decide(request));
  }

  /** Asks what is decided with one fact more. */
  static void vary(DecisionMaker maker) throws InvalidRequest, JsonDocument.Unreadable {
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

  JsonNode kept(Checked checked) throws IOException, JsonDocument.Unreadable {
    Reproduction found = checked.disagreement().orElseThrow();
    Path kept = new Reproductions(folder.resolve("kept")).keep(found).orElseThrow();
    return JsonDocument.read(Files.readAllBytes(kept));
  }

  private static DecisionRequest read(DecisionMaker maker)
      throws InvalidRequest, JsonDocument.Unreadable {
    return RequestReader.read(
        request(), maker.rulebook(), LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
  }

  static JsonNode request() throws JsonDocument.Unreadable {
    String text = "{\"asOf\": \"2025-07-21\", \"facts\": [" + ParleyFiles.PROPOSAL + "]}";
    return JsonDocument.read(text.getBytes(UTF_8));
  }

  String placeRules() {
    return parley.texts("one").getOrDefault("place.drl", "");
  }

  static String version(ActiveRulebooks rulebooks) {
    return rulebooks.find("parley").orElseThrow().rulebook().version();
  }

  /** The next one that comes, which must be soon. */
  static <T> T next(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("nothing came within twenty seconds").isNotNull();
      return next;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
