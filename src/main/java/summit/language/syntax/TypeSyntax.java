package summit.language.syntax;

import java.util.List;

/** A {@code declare}d fact type. */
public record TypeSyntax(
    String name, List<Annotation> annotations, List<FieldSyntax> fields, Position at) {
  public TypeSyntax {
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
  }
}
