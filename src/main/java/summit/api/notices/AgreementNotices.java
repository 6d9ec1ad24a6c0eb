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
import summit.explanation.agreement.PublishedChecks;
import summit.explanation.agreement.Reproductions;

/** Tells operators whether the engine and the reference agree: meters, log, and what reproduces. */
@ApplicationScoped
class AgreementNotices {
  private static final Logger LOG = Logger.getLogger("summit.agreement");
  private static final String SAMPLES = "summit.agreement.samples";

  private final MeterRegistry meters;
  private final Reproductions reproductions;
  private final Counter disagreements;

  AgreementNotices(MeterRegistry meters, @ConfigProperty(name = "summit.data-dir") String dataDir) {
    this.meters = meters;
    this.reproductions = new Reproductions(Path.of(dataDir, "disagreements"));
    this.disagreements =
        Counter.builder("summit.agreement.disagreements")
            .description("Decisions that the reference evaluator makes otherwise than the engine")
            .register(meters);
  }

  void start(@Observes StartupEvent event, PublishedChecks published, AgreementSampling sampling) {
    for (Outcome outcome : Outcome.values()) {
      meters.counter(SAMPLES, "outcome", word(outcome)).increment(0);
    }
    sampling.listen(this::sampled);
    published.listen(this::checked);
    published.start();
  }

  private void checked(PublishedChecks.Checked published) {
    CasesCheck check = published.check();
    disagreements.increment(check.disagreements().size());
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
    meters.counter(SAMPLES, "outcome", word(checked.outcome())).increment();
    for (Disagreement disagreement : checked.disagreements()) {
      disagreements.increment();
      LOG.errorf(
          "the engine and the reference disagree on decision %s by %s %s: %s; %s",
          disagreement.decision(),
          disagreement.rulebook(),
          disagreement.version(),
          disagreement.at(),
          kept(checked));
    }
  }

  private String kept(AgreementSampling.Checked checked) {
    try {
      return reproductions
          .keep(checked)
          .map(file -> "what reproduces it is in " + file)
          .orElse("enough of them are kept");
    } catch (IOException unwritable) {
      return "what reproduces it could not be kept: " + unwritable;
    }
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
