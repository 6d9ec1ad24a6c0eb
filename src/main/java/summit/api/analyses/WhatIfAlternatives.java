package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.comparison.AskedQuestion;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.QuotedText;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** Reads what a what-if asks instead: another date, level, horizon, version or draft. */
final class WhatIfAlternatives {
  private static final String POINTER = "/instead";
  private static final List<String> SETTINGS = List.of("asOf", "level", "horizonDays");
  private static final List<String> FIELDS =
      List.of("asOf", "level", "horizonDays", AskedQuestions.VERSION, "draft");

  private final AskedQuestions questions;

  WhatIfAlternatives(AskedQuestions questions) {
    this.questions = questions;
  }

  /** The question as it is asked instead; the same when nothing is. */
  AskedQuestion of(AskedQuestion question, JsonNode instead, List<FactProblem> problems) {
    if (instead.isMissingNode() || instead.isNull()) {
      return question;
    }
    if (!instead.isObject()) {
      problems.add(
          FactProblem.of(
              Code.WRONG_TYPE,
              POINTER,
              "instead must be an object with " + String.join(", ", FIELDS)));
      return question;
    }
    unknown(instead, problems);
    DecisionMaker maker = questions.rules(instead, POINTER, question.maker(), problems);
    return settings(instead, question, problems)
        .map(request -> new AskedQuestion(maker, request))
        .orElse(question);
  }

  private static void unknown(JsonNode instead, List<FactProblem> problems) {
    FactProblems found = new FactProblems(FactLimits.DEFAULT.problems());
    for (Map.Entry<String, JsonNode> entry : instead.properties()) {
      if (!FIELDS.contains(entry.getKey())) {
        found.add(
            Code.UNKNOWN_FIELD,
            POINTER + "/" + QuotedText.pointer(entry.getKey()),
            "this cannot be asked instead",
            FIELDS,
            entry.getKey());
      }
    }
    problems.addAll(found.all());
  }

  private static Optional<DecisionRequest> settings(
      JsonNode instead, AskedQuestion question, List<FactProblem> problems) {
    DecisionRequest asked = question.request();
    ObjectNode bare = JsonNodeFactory.instance.objectNode();
    SETTINGS.stream().filter(instead::has).forEach(name -> bare.set(name, instead.get(name)));
    bare.putArray("facts");
    try {
      DecisionRequest read =
          RequestReader.read(
              bare, question.maker().rulebook(), asked.asOf(), Set.of(), FactLimits.DEFAULT);
      DecisionRequest other = asked.asOf(read.asOf());
      if (instead.has("level")) {
        other = other.at(read.level());
      }
      return Optional.of(
          instead.hasNonNull("horizonDays") ? other.looking(read.horizonDays()) : other);
    } catch (InvalidRequest invalid) {
      problems.addAll(AskedQuestions.under(POINTER, invalid.problems()));
      return Optional.empty();
    }
  }
}
