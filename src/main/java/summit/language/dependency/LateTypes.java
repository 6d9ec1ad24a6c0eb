package summit.language.dependency;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.language.syntax.Annotation;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * The given types whose facts the service makes of findings, once these are complete: declared with
 * {@code @late( "status" )}, or whatever else the role of those findings is.
 *
 * @param byRole the type that is made of the findings of a role
 */
record LateTypes(Map<FindingKind.Role, String> byRole) {
  private static final String LATE = "late";

  LateTypes {
    byRole = Map.copyOf(byRole);
  }

  static LateTypes of(RulebookSyntax given) {
    Map<FindingKind.Role, String> byRole = new EnumMap<>(FindingKind.Role.class);
    for (TypeSyntax type : given.types()) {
      type.annotations().stream()
          .filter(annotation -> annotation.name().equals(LATE))
          .map(Annotation::value)
          .map(role -> FindingKind.Role.valueOf(role.toUpperCase(Locale.ROOT)))
          .forEach(role -> byRole.put(role, type.name()));
    }
    return new LateTypes(byRole);
  }

  Set<String> names() {
    return new TreeSet<>(byRole.values());
  }

  /** The role of the findings that facts of a type are made of. */
  Optional<FindingKind.Role> madeOf(String type) {
    return byRole.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The type of which there is a fact in every late phase: something always has a status. */
  Optional<String> alwaysThere() {
    return Optional.ofNullable(byRole.get(FindingKind.Role.STATUS));
  }
}
