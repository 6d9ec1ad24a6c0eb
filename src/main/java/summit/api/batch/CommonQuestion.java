package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Refusal;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AskedFields;
import summit.counterfactual.answer.SelectedAnswer;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.ReadingNote;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** What all cases of a batch have in common, read and checked once. */
public final class CommonQuestion {
  private static final String ID = "id";
  private static final String FACTS = "facts";
  private static final int ID_LENGTH = FactLimits.DEFAULT.textLength();

  private final DecisionMaker maker;
  private final ObjectNode document;
  private final DecisionRequest request;
  private final AnswerFields fields;

  private CommonQuestion(
      DecisionMaker maker, ObjectNode document, DecisionRequest request, AnswerFields fields) {
    this.maker = maker;
    this.document = document;
    this.request = request;
    this.fields = fields;
  }

  /**
   * Reads a request as for a decision, whose facts may be left out; refuses one that is wrong.
   *
   * @param maker of the rulebook that it names
   * @param today the as-of date when it names none
   * @param parts of each answer that are asked for
   */
  public static CommonQuestion read(
      JsonNode posted, DecisionMaker maker, LocalDate today, AskedFields parts) {
    try {
      DecisionRequest request =
          RequestReader.readCommon(
              posted, maker.rulebook(), today, TriedDrafts.FIELDS, FactLimits.DEFAULT);
      return new CommonQuestion(maker, (ObjectNode) posted, request, parts.by(maker.rulebook()));
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }

  /** What of it was taken otherwise than it was posted. */
  List<ReadingNote> notes() {
    return request.notes();
  }

  /** What decides a request, which it is also given as it would have been posted. */
  @FunctionalInterface
  interface Decider {
    SelectedAnswer decide(
        DecisionMaker maker, JsonNode document, DecisionRequest request, AnswerFields fields);
  }

  /** Decides one case; refuses one that is wrong. */
  SelectedAnswer decide(JsonNode oneCase, Decider decider) {
    return decider.decide(maker, whole(oneCase), ask(oneCase), fields);
  }

  private DecisionRequest ask(JsonNode oneCase) {
    List<FactProblem> problems = new ArrayList<>();
    Optional<String> id = CaseAnswer.id(oneCase);
    if (oneCase.isObject()
        && id.filter(text -> text.codePointCount(0, text.length()) <= ID_LENGTH).isEmpty()) {
      problems.add(
          FactProblem.of(
              oneCase.hasNonNull(ID) ? Code.WRONG_TYPE : Code.MISSING_FIELD,
              "/" + ID,
              "a case needs an id, a text of at most " + ID_LENGTH + " characters"));
    }
    try {
      DecisionRequest asked =
          RequestReader.readBeside(
              request, oneCase, maker.rulebook(), Set.of(ID), FactLimits.DEFAULT);
      if (problems.isEmpty()) {
        return asked;
      }
    } catch (InvalidRequest invalid) {
      problems.addAll(invalid.problems());
    }
    throw Refusal.invalid(problems);
  }

  /** The request that would have been posted for this case alone. */
  private JsonNode whole(JsonNode oneCase) {
    ObjectNode whole = document.objectNode();
    whole.setAll(document);
    oneCase
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(ID) && !field.getValue().isNull()) {
                whole.set(field.getKey(), field.getValue());
              }
            });
    ArrayNode facts = whole.putArray(FACTS);
    document.path(FACTS).forEach(facts::add);
    oneCase.path(FACTS).forEach(facts::add);
    return whole;
  }
}
