package summit.language.check.vocabulary;

import java.util.Optional;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Position;

/** The fields of the type that a pattern is about; none in the results of accumulate. */
public final class FieldTypes {
  private final KnownWords words;
  private final Optional<String> type;
  private final ProblemCollector problems;

  public FieldTypes(KnownWords words, Optional<String> type, ProblemCollector problems) {
    this.words = words;
    this.type = type;
    this.problems = problems;
  }

  /** What the field holds; a problem if there is no such field. */
  public ValueType type(String field, Position at) {
    if (type.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_FIELD,
          at,
          field + ": only variables can be compared here, no fields");
      return ValueType.UNKNOWN;
    }
    return words
        .field(type.get(), field)
        .orElseGet(
            () -> {
              problems.add(
                  ProblemCode.UNKNOWN_FIELD,
                  at,
                  type.get()
                      + " has no field "
                      + field
                      + Suggestion.forWord(field, words.fieldNames(type.get())));
              return ValueType.UNKNOWN;
            });
  }
}
