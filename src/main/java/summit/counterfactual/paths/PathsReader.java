package summit.counterfactual.paths;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.counterfactual.paths.target.TargetReader;
import summit.decision.DecisionRequest;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.KnownCodes;
import summit.facts.reading.NormalForm;
import summit.facts.reading.QuotedText;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/** Reads what paths are asked for: a request for a decision, and the fields of a search beside. */
public final class PathsReader {
  /** The fields besides those of a decision. */
  public static final List<String> FIELDS =
      List.of("target", "fixed", "costs", "maxChanges", "maxPaths", "maxEvaluations");

  private final JsonNode document;
  private final Rulebook rulebook;
  private final FactProblems problems = new FactProblems(FactLimits.DEFAULT.problems());

  private PathsReader(JsonNode document, Rulebook rulebook) {
    this.document = document;
    this.rulebook = rulebook;
  }

  /**
   * Reads a request, collecting everything that is wrong with it.
   *
   * @param today the as-of date when the request names none
   * @param alsoAllowed fields that are passed over
   */
  public static PathsRequest read(
      JsonNode document, Rulebook rulebook, LocalDate today, Set<String> alsoAllowed)
      throws InvalidRequest {
    return new PathsReader(document, rulebook).read(today, alsoAllowed);
  }

  private PathsRequest read(LocalDate today, Set<String> alsoAllowed) throws InvalidRequest {
    Set<String> allowed = new HashSet<>(FIELDS);
    allowed.addAll(alsoAllowed);
    List<FactProblem> wrong = new ArrayList<>();
    Optional<DecisionRequest> request = Optional.empty();
    try {
      request =
          Optional.of(RequestReader.read(document, rulebook, today, allowed, FactLimits.DEFAULT));
    } catch (InvalidRequest invalid) {
      wrong.addAll(invalid.problems());
    }
    Optional<Target> target =
        new TargetReader(rulebook, problems).read(document.path("target"), "/target");
    Set<String> named = named(request);
    Set<String> fixed = fixed(document.path("fixed"), named);
    ChangeCosts costs =
        new ChangeCostsReader(problems, ids(), named).read(document.path("costs"), "/costs");
    int changes = number("maxChanges", SearchBounds.DEFAULT_CHANGES, SearchBounds.MAX_CHANGES);
    int most = number("maxPaths", PathsRequest.DEFAULT_MOST, PathsRequest.MAX_MOST);
    int evaluations =
        number("maxEvaluations", SearchBounds.DEFAULT_EVALUATIONS, SearchBounds.MAX_EVALUATIONS);
    wrong.addAll(problems.all());
    if (request.isEmpty() || !wrong.isEmpty()) {
      throw new InvalidRequest(wrong);
    }
    SearchBounds bounds =
        absent(document.path("maxChanges"))
            ? SearchBounds.asNeeded(evaluations)
            : new SearchBounds(changes, evaluations);
    return new PathsRequest(
        request.get().noting(problems.notes()), target, fixed, costs, bounds, most);
  }

  private Set<String> fixed(JsonNode node, Set<String> named) {
    Set<String> fixed = new TreeSet<>();
    if (absent(node)) {
      return fixed;
    }
    if (!node.isArray()) {
      problems.add(
          Code.WRONG_TYPE, "/fixed", "fixed must be a list of ids of facts, types and parties");
      return fixed;
    }
    KnownCodes codes = new KnownCodes(named);
    for (int i = 0; i < node.size(); i++) {
      String name = node.get(i).asText();
      Optional<String> meant =
          node.get(i).isTextual() ? codes.meant(name, "/fixed/" + i, problems) : Optional.empty();
      meant.ifPresent(fixed::add);
      if (meant.isEmpty()) {
        problems.add(
            Code.DANGLING_REFERENCE,
            "/fixed/" + i,
            QuotedText.quoted(name) + " is no posted fact, no type of fact and no party on file",
            Stream.concat(ids().stream(), rulebook.vocabulary().postableNames().stream()).toList(),
            name);
      }
    }
    return fixed;
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    document.path("facts").forEach(fact -> ids.add(NormalForm.of(fact.path("id").asText())));
    return ids;
  }

  /** Ids, types, and every text that a fact holds, which may be the code of a party. */
  private Set<String> named(Optional<DecisionRequest> request) {
    Set<String> named = ids();
    named.addAll(rulebook.vocabulary().postableNames());
    request.ifPresent(
        read ->
            read.facts().forEach(fact -> fact.values().values().forEach(one -> add(one, named))));
    return named;
  }

  private static void add(Object value, Set<String> named) {
    if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> add(key, named));
    } else if (value instanceof Collection<?> list) {
      list.forEach(element -> add(element, named));
    } else if (value instanceof String text) {
      named.add(text);
    }
  }

  private int number(String field, int normal, int most) {
    JsonNode node = document.path(field);
    if (absent(node)) {
      return normal;
    }
    if (node.canConvertToExactIntegral()
        && node.canConvertToInt()
        && node.intValue() >= 1
        && node.intValue() <= most) {
      return node.intValue();
    }
    problems.add(
        Code.OUT_OF_RANGE, "/" + field, field + " must be a whole number from 1 to " + most);
    return normal;
  }

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
