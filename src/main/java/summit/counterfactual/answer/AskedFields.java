package summit.counterfactual.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;
import summit.json.InvalidRequest;
import summit.rulebook.Rulebook;

/**
 * What a caller says of the parts that are wanted, by a depth of explanation, by name, or by both.
 *
 * @param explain the depth, as it is written
 * @param fields the names, with commas between
 * @param otherwise the depth where neither is said
 */
public record AskedFields(Optional<String> explain, Optional<String> fields, Depth otherwise) {
  /** What can be said, for who describes a door. */
  public static final String DESCRIPTION =
      "The parts of the answer, by name and with commas between: verdict, preconditions,"
          + " preconditions.ID for one of them, explanation.nearest, explanation.missing,"
          + " explanation.rules, and so on. Parts that are not named are not worked out. lean"
          + " stands for the verdict, what blocks with who can lift it, what is unknown, and until"
          + " when all of this holds, in at most 2,000 bytes. Beside explain, the named parts are"
          + " added to those that it stands for. Posted facts are sent back where facts is named";

  private static final String EXPLAIN = "explain=";
  private static final String FIELDS = "fields=";

  /** What was said, as a query says it; empty where nothing was. */
  public String asQuery() {
    return Stream.concat(explain.map(EXPLAIN::concat).stream(), fields.map(FIELDS::concat).stream())
        .collect(Collectors.joining("&"));
  }

  /** What a query says that {@link #asQuery} wrote. */
  public static AskedFields ofQuery(String query, Depth otherwise) {
    List<String> parts = List.of(query.split("&"));
    return new AskedFields(value(EXPLAIN, parts), value(FIELDS, parts), otherwise);
  }

  private static Optional<String> value(String name, List<String> parts) {
    return parts.stream()
        .filter(part -> part.startsWith(name))
        .map(part -> part.substring(name.length()))
        .findFirst();
  }

  /**
   * The parts of answers by a rulebook.
   *
   * @throws InvalidRequest naming all that stands for no depth and no part
   */
  public AnswerFields by(Rulebook rulebook) throws InvalidRequest {
    List<FactProblem> problems = new ArrayList<>();
    Optional<Depth> depth = explain.flatMap(Depth::of);
    if (explain.isPresent() && depth.isEmpty()) {
      problems.add(Depth.unknown(explain.get()));
    }
    AnswerFields asked =
        fields.isEmpty()
            ? AnswerFields.of(depth.orElse(otherwise))
            : AnswerFields.read(
                fields.get(),
                depth.map(AnswerFields::of).orElseGet(AnswerFields::least),
                rulebook,
                problems);
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
    return asked;
  }
}
