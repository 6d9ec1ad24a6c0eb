package summit.explanation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.drools.DroolsEngine;

/** A version that is published is tried on its cases by all evaluators. */
class PublishedChecksTest {
  private final AgreementWatch watch;

  PublishedChecksTest(@TempDir Path folder) throws IOException {
    this.watch = new AgreementWatch(folder);
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  @Test
  void aPublishedVersionIsCheckedOnItsCasesByBothEvaluators() throws Exception {
    watch.start(new DroolsEngine());

    CasesCheck check = AgreementWatch.next(watch.checks());
    assertThat(check.tried()).isEqualTo(1);
    assertThat(check.failing()).isEmpty();
    assertThat(check.disagreements()).isEmpty();
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void aCaseThatAnEditTurnsIsNamedAndTheEditStillDecides() throws Exception {
    ActiveRulebooks rulebooks = watch.start(new DroolsEngine());
    String before = AgreementWatch.next(watch.checks()).version();

    watch.parley().save("place.drl", watch.placeRules().replace("Geneva", "Vienna"));
    rulebooks.renew("parley", rulebooks.folder().sources("parley"));

    CasesCheck check = AgreementWatch.next(watch.checks());
    assertThat(check.version()).isNotEqualTo(before).isEqualTo(AgreementWatch.version(rulebooks));
    assertThat(check.failing()).containsExactly("parley/cases/holds.yaml");
    assertThat(check.disagreements()).isEmpty();
  }

  @Test
  void aDefectOfTheEngineIsFoundWhenItsVersionIsPublished() throws Exception {
    watch.start(new Forgetful(AgreementWatch.FORGOTTEN));

    assertThat(AgreementWatch.next(watch.checks()).disagreements())
        .singleElement()
        .satisfies(
            disagreement ->
                assertThat(disagreement.at())
                    .anySatisfy(
                        at ->
                            assertThat(at)
                                .startsWith("/enablers")
                                .contains(AgreementWatch.FORGOTTEN)));
  }

  @Test
  void casesThatCannotBeReadAreSaidToBe() throws Exception {
    watch.parley().save("cases/holds.yaml", "title: no expectation\nfacts: []\n");

    watch.start(new DroolsEngine());

    assertThat(AgreementWatch.next(watch.checks()).problems())
        .singleElement()
        .asString()
        .contains("cases/holds.yaml")
        .contains("add expect");
  }

  @Test
  void aCaseIsAlsoDecidedAsAVariationOfTheOneBefore() throws Exception {
    watch.parley().save("cases/holds-again.yaml", AgreementWatch.HOLDS);
    watch.start(new Forgetful("A place is named"));

    assertThat(AgreementWatch.next(watch.checks()).disagreements())
        .extracting(Disagreement::evaluator)
        .contains(Evaluator.ENGINE, Evaluator.INCREMENTAL);
  }
}
