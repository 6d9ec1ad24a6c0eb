package summit.counterfactual.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.rulebook.Case;

/** An answer has the parts that are asked for, each as the whole answer has it, and no other. */
class AnswerFieldsTest {
  private static final AnswerMaker ANSWERING = new AnswerMaker();
  private static final int LEAN_BYTES = 2_000;

  @TestFactory
  Stream<DynamicTest> eachPartAloneIsAsInTheWholeAnswer() throws InvalidRequest {
    JsonNode whole = answer(Optional.of("full"), Optional.of("facts,lean"));
    return AnswerFields.names().stream()
        .filter(name -> !name.startsWith("explanation"))
        .map(name -> DynamicTest.dynamicTest(name, () -> isAlone(name, whole)));
  }

  private static void isAlone(String name, JsonNode whole) throws InvalidRequest {
    JsonNode alone = answer(Optional.empty(), Optional.of(name));

    assertThat(alone.path(name)).isEqualTo(whole.path(name));
    List<String> expected = new ArrayList<>(List.of("id", "rulebook", "asOf"));
    if (whole.has(name) && !expected.contains(name)) {
      expected.add(name);
    }
    assertThat(alone.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void aDepthStandsForItsPartsAndNeverForThePostedFacts(Depth depth) throws InvalidRequest {
    JsonNode answer = answer(Optional.of(depth.word()), Optional.empty());

    assertThat(answer.has("facts")).isFalse();
    assertThat(answer.has("preconditions")).isTrue();
    assertThat(answer.has("confidence")).isEqualTo(depth != Depth.NONE);
    assertThat(answer.path("explanation").has("rules")).isEqualTo(depth == Depth.FULL);
  }

  @Test
  void namedPreconditionsAloneAreToldOfAndExplained() throws InvalidRequest {
    JsonNode answer =
        answer(Optional.empty(), Optional.of("preconditions.ceasefire,explanation.nearest"));

    assertThat(answer.findValuesAsText("id")).contains("ceasefire").doesNotContain("sequence");
    assertThat(answer.path("preconditions")).hasSize(1);
    assertThat(answer.path("explanation").path("preconditions")).hasSize(1);
    assertThat(answer.path("explanation").has("missing")).isFalse();
  }

  @Test
  void everyNameThatStandsForNoPartIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(
            () -> answer(Optional.of("ful"), Optional.of("verdct, level,preconditions.cease,,")))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            invalid -> {
              assertThat(invalid.problems()).hasSize(5);
              FactProblem misspelt = invalid.problems().get(1);
              assertThat(misspelt.didYouMean()).contains("verdict");
              assertThat(misspelt.expected()).contains("lean", "preconditions.ceasefire");
            });
  }

  @TestFactory
  Stream<DynamicTest> aLeanAnswerFitsIntoItsBytesAndSaysWhatBlocks() {
    return Situations.shipped().stream()
        .map(one -> DynamicTest.dynamicTest(one.path(), () -> isLean(one)));
  }

  private static void isLean(Case shipped) throws InvalidRequest {
    DecisionRequest request = Situations.request(shipped);
    AnswerFields lean =
        new AskedFields(Optional.empty(), Optional.of(AnswerFields.LEAN), Depth.NONE)
            .by(Situations.SUMMIT.rulebook());
    Answer answer = ANSWERING.begin(Situations.SUMMIT, request, lean);
    byte[] bytes = AnswerJson.compact(answer.selected());

    assertThat(bytes.length).isLessThanOrEqualTo(LEAN_BYTES);
    assertThat(answer.blocking()).hasSize((int) answer.selected().blocking());
    assertThat(answer.blocking())
        .allMatch(one -> one.responsible().isPresent() == one.liftedBy().isEmpty());
    assertThat(answer.nextChange().isPresent()).isEqualTo(answer.until().changes());
  }

  private static JsonNode answer(Optional<String> explain, Optional<String> fields)
      throws InvalidRequest {
    AnswerFields asked =
        new AskedFields(explain, fields, Depth.SUMMARY).by(Situations.SUMMIT.rulebook());
    return AnswerJson.tree(
        ANSWERING.begin(Situations.SUMMIT, Situations.article(), asked).selected());
  }
}
