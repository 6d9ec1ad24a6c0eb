package summit.language.syntax;

import java.util.List;

/** A closed list of values: {@code declare enum}. */
public record EnumSyntax(
    String name, List<Annotation> annotations, List<String> constants, Position at) {
  public EnumSyntax {
    annotations = List.copyOf(annotations);
    constants = List.copyOf(constants);
  }
}
