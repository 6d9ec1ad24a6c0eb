package summit.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.language.syntax.Annotation;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * How two versions differ in what they say; layout, comments, order and files do not count.
 *
 * @param before the older version
 * @param after the newer version
 */
public record RulebookDifference(String before, String after, List<Difference> differences) {
  public RulebookDifference {
    differences = List.copyOf(differences);
  }

  /** What differs. */
  public enum Part {
    RULE,
    METADATA,
    CONDITION,
    CONSTRAINT,
    CONCLUSION,
    TYPE,
    FIELD,
    LIST,
    VALUE,
    PRECONDITION,
    SOURCE,
    WORDING
  }

  /** How. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One thing that differs.
   *
   * @param in the rule, type, list, precondition, source or place in words.yaml that it is about
   * @param before what it said; absent when added
   * @param after what it says; absent when removed
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Difference(
      Part part, Kind kind, String in, Optional<String> before, Optional<String> after) {
    static Difference added(Part part, String in, String after) {
      return new Difference(part, Kind.ADDED, in, Optional.empty(), Optional.of(after));
    }

    static Difference removed(Part part, String in, String before) {
      return new Difference(part, Kind.REMOVED, in, Optional.of(before), Optional.empty());
    }

    static Difference changed(Part part, String in, String before, String after) {
      return new Difference(part, Kind.CHANGED, in, Optional.of(before), Optional.of(after));
    }
  }

  /** Compares two versions of a rulebook. */
  public static RulebookDifference between(Rulebook before, Rulebook after) {
    Comparison comparison = new Comparison();
    comparison.rules(before.rules(), after.rules());
    comparison.types(before.syntax().types(), after.syntax().types());
    comparison.lists(before.syntax().enums(), after.syntax().enums());
    comparison.named(
        Part.PRECONDITION,
        byName(before.preconditions(), Precondition::id),
        byName(after.preconditions(), Precondition::id),
        SyntaxText::of);
    comparison.named(Part.SOURCE, before.references(), after.references(), SyntaxText::of);
    if (before.phrases() != after.phrases()) {
      comparison.named(
          Part.WORDING,
          before.phrases().wordings(),
          after.phrases().wordings(),
          Function.identity());
    }
    return new RulebookDifference(before.version(), after.version(), comparison.found);
  }

  private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
    return all.stream()
        .collect(Collectors.toMap(name, Function.identity(), (one, same) -> one, TreeMap::new));
  }

  private static final class Comparison {
    private final List<Difference> found = new ArrayList<>();

    void rules(Map<String, RuleSyntax> before, Map<String, RuleSyntax> after) {
      each(
          Part.RULE,
          before,
          after,
          RuleSyntax::text,
          (one, other) -> {
            metadata(one.name(), one.annotations(), other.annotations());
            found.addAll(new ConditionDifference(one.name()).of(one.when(), other.when()));
            texts(
                Part.CONCLUSION,
                one.name(),
                one.then().stream().map(SyntaxText::of).toList(),
                other.then().stream().map(SyntaxText::of).toList());
          });
    }

    void types(List<TypeSyntax> before, List<TypeSyntax> after) {
      each(
          Part.TYPE,
          byName(before, TypeSyntax::name),
          byName(after, TypeSyntax::name),
          type -> String.join(", ", type.fields().stream().map(SyntaxText::of).toList()),
          (one, other) -> {
            metadata(one.name(), one.annotations(), other.annotations());
            Map<String, FieldSyntax> fields = byName(one.fields(), FieldSyntax::name);
            Map<String, FieldSyntax> others = byName(other.fields(), FieldSyntax::name);
            each(
                Part.FIELD,
                prefixed(one.name(), fields),
                prefixed(one.name(), others),
                SyntaxText::of,
                (field, same) -> changed(Part.FIELD, one.name(), SyntaxText.of(field), same));
          });
    }

    void lists(List<EnumSyntax> before, List<EnumSyntax> after) {
      each(
          Part.LIST,
          byName(before, EnumSyntax::name),
          byName(after, EnumSyntax::name),
          list -> String.join(", ", list.constants()),
          (one, other) -> {
            metadata(one.name(), one.annotations(), other.annotations());
            texts(Part.VALUE, one.name(), one.constants(), other.constants());
            List<String> kept = new ArrayList<>(one.constants());
            List<String> still = new ArrayList<>(other.constants());
            kept.retainAll(other.constants());
            still.retainAll(one.constants());
            if (!kept.equals(still)) {
              found.add(
                  Difference.changed(
                      Part.LIST,
                      one.name(),
                      String.join(", ", one.constants()),
                      String.join(", ", other.constants())));
            }
          });
    }

    <T> void named(
        Part part, Map<String, T> before, Map<String, T> after, Function<T, String> text) {
      each(part, before, after, text, (one, other) -> {});
      before.forEach(
          (name, one) -> {
            T other = after.get(name);
            if (other != null && !other.equals(one)) {
              found.add(Difference.changed(part, name, text.apply(one), text.apply(other)));
            }
          });
    }

    private void metadata(String in, List<Annotation> before, List<Annotation> after) {
      each(
          Part.METADATA,
          prefixed(in, byName(before, Annotation::name)),
          prefixed(in, byName(after, Annotation::name)),
          SyntaxText::of,
          (one, other) -> {
            if (!one.value().equals(other.value())) {
              found.add(
                  Difference.changed(Part.METADATA, in, SyntaxText.of(one), SyntaxText.of(other)));
            }
          });
    }

    private void changed(Part part, String in, String before, FieldSyntax after) {
      if (!before.equals(SyntaxText.of(after))) {
        found.add(Difference.changed(part, in, before, SyntaxText.of(after)));
      }
    }

    private void texts(Part part, String in, List<String> before, List<String> after) {
      before.stream()
          .filter(one -> !after.contains(one))
          .forEach(one -> found.add(Difference.removed(part, in, one)));
      after.stream()
          .filter(one -> !before.contains(one))
          .forEach(one -> found.add(Difference.added(part, in, one)));
    }

    private static <T> Map<String, T> prefixed(String in, Map<String, T> parts) {
      Map<String, T> prefixed = new TreeMap<>();
      parts.forEach((name, part) -> prefixed.put(in + "." + name, part));
      return prefixed;
    }

    private <T> void each(
        Part part,
        Map<String, T> before,
        Map<String, T> after,
        Function<T, String> text,
        BiConsumer<T, T> both) {
      TreeSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        T one = before.get(name);
        T other = after.get(name);
        if (one == null && other != null) {
          found.add(Difference.added(part, name, text.apply(other)));
        } else if (one != null && other == null) {
          found.add(Difference.removed(part, name, text.apply(one)));
        } else if (one != null && other != null) {
          both.accept(one, other);
        }
      }
    }
  }
}
