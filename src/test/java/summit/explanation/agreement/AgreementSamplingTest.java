package summit.explanation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.drools.DroolsEngine;
import summit.explanation.agreement.AgreementSampling.Checked;
import summit.explanation.agreement.AgreementSampling.Outcome;
import summit.facts.reading.FactLimits;
import summit.json.RequestReader;

/** A share of decisions and variations is made again by the reference. */
class AgreementSamplingTest {
  private final AgreementWatch watch;

  AgreementSamplingTest(@TempDir Path folder) throws IOException {
    this.watch = new AgreementWatch(folder);
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  @Test
  void aSampledDecisionThatTheReferenceMakesOtherwiseIsKeptWithAllThatReproducesIt()
      throws Exception {
    DecisionMaker maker =
        watch.start(new Forgetful(AgreementWatch.FORGOTTEN)).find("parley").orElseThrow();
    AgreementSampling sampling = watch.sampling(1, 0);

    AgreementWatch.offer(sampling, maker);

    Checked checked = AgreementWatch.next(watch.samples());
    assertThat(checked.outcome()).isEqualTo(Outcome.DISAGREED);
    JsonNode content = watch.kept(checked);
    assertThat(content.at("/request")).isEqualTo(AgreementWatch.request());
    assertThat(content.at("/rules").properties()).hasSize(maker.rulebook().files().size());
    assertThat(content.at("/decision/id").asText())
        .isEqualTo(checked.disagreement().orElseThrow().disagreement().decision());
    assertThat(content.at("/disagreements/0/at/0").asText()).contains("the engine says");
  }

  @Test
  void aVariationThatTheReferenceDecidesOtherwiseIsKeptWithAllThatReproducesIt() throws Exception {
    ActiveRulebooks rulebooks = watch.start(new Forgetful("A place is named"));
    DecisionMaker maker = rulebooks.find("parley").orElseThrow();
    watch.sampling(0, 1).follow(rulebooks);

    AgreementWatch.vary(maker);

    Checked checked = AgreementWatch.next(watch.samples());
    assertThat(checked.evaluator()).isEqualTo(Evaluator.INCREMENTAL);
    assertThat(checked.outcome()).isEqualTo(Outcome.DISAGREED);
    JsonNode content = watch.kept(checked);
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
    ActiveRulebooks rulebooks = watch.start(new DroolsEngine());
    watch.sampling(0, 1).follow(rulebooks);

    watch.parley().save("place.drl", watch.placeRules().replace("Geneva", "Vienna"));
    rulebooks.renew("parley", rulebooks.folder().sources("parley"));
    AgreementWatch.vary(rulebooks.find("parley").orElseThrow());

    assertThat(AgreementWatch.next(watch.samples()))
        .isEqualTo(new Checked(Evaluator.INCREMENTAL, Outcome.AGREED, Optional.empty()));
  }

  @Test
  void aShareOfAFourthChecksEveryFourthDecision() throws Exception {
    DecisionMaker maker = watch.start(new DroolsEngine()).find("parley").orElseThrow();
    AgreementSampling sampling = watch.sampling(0.25, 0);

    for (int i = 0; i < 12; i++) {
      AgreementWatch.offer(sampling, maker);
    }

    List<Outcome> outcomes =
        IntStream.range(0, 3)
            .mapToObj(i -> AgreementWatch.next(watch.samples()).outcome())
            .toList();
    assertThat(outcomes).containsOnly(Outcome.AGREED);
    assertThat(watch.samples().poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void samplesThatWouldPileUpArePassedOverAndCounted() throws Exception {
    DecisionMaker maker = watch.start(new DroolsEngine()).find("parley").orElseThrow();
    AgreementWatch.next(watch.checks());
    CountDownLatch release = new CountDownLatch(1);
    watch.background().soon(() -> AgreementWatch.await(release));
    AgreementSampling sampling = watch.sampling(1, 0);

    for (int i = 0; i < 12; i++) {
      AgreementWatch.offer(sampling, maker);
    }
    release.countDown();

    List<Outcome> outcomes =
        IntStream.range(0, 12)
            .mapToObj(i -> AgreementWatch.next(watch.samples()).outcome())
            .toList();
    assertThat(outcomes).contains(Outcome.PASSED_OVER, Outcome.AGREED);
  }

  @Test
  void aShareBeyondAllDecisionsIsRefused() {
    assertThatThrownBy(() -> new AgreementSampling(1.5, 0, watch.background()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("summit.agreement.share")
        .hasMessageContaining("1.5");
  }
}
