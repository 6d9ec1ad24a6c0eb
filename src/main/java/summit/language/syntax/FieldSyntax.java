package summit.language.syntax;

import java.util.List;

/** A field of a declared type; {@code type} as written, such as {@code List<String>}. */
public record FieldSyntax(String name, String type, List<Annotation> annotations, Position at) {
  public FieldSyntax {
    annotations = List.copyOf(annotations);
  }
}
