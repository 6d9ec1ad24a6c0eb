package summit.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.decision.meeting.Level;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** What the fact that is decided says of the meeting, if one was posted. */
record Subject(Optional<Fact> fact) {
  static Subject of(Admitted admitted) {
    return new Subject(admitted.subject());
  }

  /** What the meeting aims at. */
  Optional<Level> level() {
    return fields(Field::defaultLevel)
        .flatMap(field -> fact.stream().flatMap(one -> one.text(field.name()).stream()))
        .map(Level::valueOf)
        .findFirst();
  }

  /** Those whom the meeting brings together, sorted. */
  List<String> principals() {
    TreeSet<String> principals = new TreeSet<>();
    fields(field -> field.each().isPresent())
        .forEach(field -> fact.ifPresent(one -> principals.addAll(elements(one, field))));
    return List.copyOf(principals);
  }

  /** The derived facts that stand for each element of its lists. */
  List<Fact> each(Vocabulary vocabulary) {
    List<Fact> each = new ArrayList<>();
    fields(field -> field.each().isPresent())
        .forEach(
            field -> {
              FactType type = vocabulary.known(field.each().orElseThrow());
              fact.ifPresent(one -> each.addAll(each(type, field, one)));
            });
    return each;
  }

  private Stream<Field> fields(Predicate<Field> wanted) {
    return fact.stream().flatMap(one -> one.type().postedFields().stream()).filter(wanted);
  }

  private static List<Fact> each(FactType type, Field field, Fact subject) {
    List<Fact> each = new ArrayList<>();
    for (String element : elements(subject, field)) {
      @Nullable Object[] values = new @Nullable Object[type.fields().size()];
      values[0] = element;
      each.add(Fact.derived(type, values, List.of(subject)));
    }
    return each;
  }

  private static Set<String> elements(Fact subject, Field field) {
    Set<String> elements = new TreeSet<>();
    if (subject.value(field.name()) instanceof List<?> list) {
      list.forEach(element -> elements.add(element.toString()));
    }
    return elements;
  }
}
