package summit.facts.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FieldValues;
import summit.language.syntax.Position;
import summit.language.syntax.TypeSyntax;

/** Reads {@code @occurred}, {@code @done} and {@code @ahead}, of which a day has at most one. */
final class DayMeaningReader {
  private static final Set<FieldType> DAYS = Set.of(FieldType.Scalar.DATE, FieldType.Scalar.PERIOD);

  private final VocabularyAnnotations annotations;
  private final FieldSyntax syntax;
  private final TypeSyntax owner;
  private final BiConsumer<Position, String> problem;

  DayMeaningReader(
      VocabularyAnnotations annotations,
      FieldSyntax syntax,
      TypeSyntax owner,
      BiConsumer<Position, String> problem) {
    this.annotations = annotations;
    this.syntax = syntax;
    this.owner = owner;
    this.problem = problem;
  }

  Optional<DayMeaning> read(FieldType type) {
    List<String> given =
        List.of("occurred", "done", "ahead").stream().filter(annotations::has).toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (given.size() > 1 || !DAYS.contains(type)) {
      problem.accept(
          syntax.at(), "one of @occurred, @done and @ahead stands at a field that holds a day");
      return Optional.empty();
    }
    return Optional.of(
        switch (given.get(0)) {
          case "occurred" -> new DayMeaning.Occurred(values("occurred"));
          case "done" -> new DayMeaning.Done(before());
          default -> new DayMeaning.Ahead(values("ahead"));
        });
  }

  private Optional<FieldValues> values(String name) {
    String text = annotations.text(name);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<FieldValues> read = FieldValues.parse(text);
    if (read.isEmpty() || !declared(read.get().field())) {
      wrong(name, "status = HELD, MET");
    }
    return read;
  }

  private Map<String, String> before() {
    Map<String, String> before = new LinkedHashMap<>();
    for (String pair : annotations.words("done")) {
      String[] sides = pair.split("\\s*=\\s*", -1);
      if (sides.length == 2 && declared(sides[0])) {
        before.put(sides[0], sides[1]);
      } else {
        wrong("done", "status = UNMET");
      }
    }
    return before;
  }

  private boolean declared(String field) {
    return owner.fields().stream().anyMatch(one -> one.name().equals(field));
  }

  private void wrong(String name, String example) {
    problem.accept(
        syntax.at(), "@" + name + " takes a field of " + owner.name() + ": \"" + example + "\"");
  }
}
