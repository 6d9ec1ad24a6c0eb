package summit.language.syntax;

import java.util.List;

/** Everything that the .drl files of one rulebook say, sorted by position. */
public record RulebookSyntax(
    List<TypeSyntax> types, List<EnumSyntax> enums, List<RuleSyntax> rules) {
  public RulebookSyntax {
    types = List.copyOf(types);
    enums = List.copyOf(enums);
    rules = List.copyOf(rules);
  }
}
