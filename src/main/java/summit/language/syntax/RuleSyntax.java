package summit.language.syntax;

import java.util.List;
import java.util.Optional;

/** One rule: its sentence, metadata, conditions, conclusions and text as written. */
public record RuleSyntax(
    String name,
    List<Annotation> annotations,
    List<Condition> when,
    List<Conclusion> then,
    String text,
    Position at) {
  public RuleSyntax {
    annotations = List.copyOf(annotations);
    when = List.copyOf(when);
    then = List.copyOf(then);
  }

  public Optional<String> annotation(String wanted) {
    for (Annotation annotation : annotations) {
      if (annotation.name().equals(wanted)) {
        return Optional.of(annotation.value());
      }
    }
    return Optional.empty();
  }
}
