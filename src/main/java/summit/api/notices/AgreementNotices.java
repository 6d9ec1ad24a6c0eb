package summit.api.notices;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import summit.explanation.agreement.AgreementSampling;
import summit.explanation.agreement.AgreementSampling.Outcome;
import summit.explanation.agreement.CasesCheck;
import summit.explanation.agreement.Disagreement;
import summit.explanation.agreement.Evaluator;
import summit.explanation.agreement.PublishedChecks;
import summit.explanation.agreement.Reproduction;
import summit.explanation.agreement.Reproductions;

/**
 * Tells operators whether the evaluators agree with the reference: meters, log, and what
 * reproduces.
 */
@ApplicationScoped
class AgreementNotices {
  private static final Logger LOG = Logger.getLogger("summit.agreement");
  private static final String SAMPLES = "summit.agreement.samples";
  private static final String DISAGREEMENTS = "summit.agreement.disagreements";
  private static final String EVALUATOR = "evaluator";

  private final MeterRegistry meters;
  private final Reproductions reproductions;

  AgreementNotices(MeterRegistry meters, @ConfigProperty(name = "summit.data-dir") String dataDir) {
    this.meters = meters;
    this.reproductions = new Reproductions(Path.of(dataDir, "disagreements"));
  }

  void start(@Observes StartupEvent event, PublishedChecks published, AgreementSampling sampling) {
    for (Evaluator evaluator : Evaluator.values()) {
      disagreements(evaluator).increment(0);
      for (Outcome outcome : Outcome.values()) {
        samples(evaluator, outcome).increment(0);
      }
    }
    sampling.listen(this::sampled);
    published.listen(this::checked);
    published.start();
  }

  private void checked(PublishedChecks.Checked published) {
    CasesCheck check = published.check();
    check.disagreements().forEach(found -> disagreements(found.evaluator()).increment());
    if (!check.failing().isEmpty()) {
      LOG.warnf(
          "%s %s decides %d of %d cases otherwise than they expect: %s",
          published.rulebook(),
          check.version(),
          check.failing().size(),
          check.tried(),
          String.join(", ", check.failing()));
    }
  }

  private void sampled(AgreementSampling.Checked checked) {
    samples(checked.evaluator(), checked.outcome()).increment();
    checked.disagreement().ifPresent(this::disagreed);
  }

  private void disagreed(Reproduction found) {
    Disagreement disagreement = found.disagreement();
    disagreements(disagreement.evaluator()).increment();
    LOG.errorf(
        "%s and the reference disagree on decision %s by %s %s: %s; %s",
        disagreement.evaluator().called(),
        disagreement.decision(),
        disagreement.rulebook(),
        disagreement.version(),
        disagreement.at(),
        kept(found));
  }

  private String kept(Reproduction found) {
    try {
      return reproductions
          .keep(found)
          .map(file -> "what reproduces it is in " + file)
          .orElse("enough of them are kept");
    } catch (IOException unwritable) {
      return "what reproduces it could not be kept: " + unwritable;
    }
  }

  private Counter samples(Evaluator evaluator, Outcome outcome) {
    return Counter.builder(SAMPLES)
        .description("What an evaluator decided that the reference decided again")
        .tags(EVALUATOR, evaluator.word(), "outcome", word(outcome))
        .register(meters);
  }

  private Counter disagreements(Evaluator evaluator) {
    return Counter.builder(DISAGREEMENTS)
        .description("Decisions that the reference evaluator makes otherwise than another")
        .tag(EVALUATOR, evaluator.word())
        .register(meters);
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
