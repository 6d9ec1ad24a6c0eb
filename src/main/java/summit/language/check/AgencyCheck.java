package summit.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Annotation;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * Whether declarations that say what can be brought about, by whom, and what only be found out,
 * name fields and values that there are.
 */
final class AgencyCheck {
  private static final String ADVERSE = "adverse";
  private static final String ACT = "act";
  private static final String KNOWLEDGE = "knowledge";

  /** Every value of a field; all whom the subject brings together. */
  private static final String ALL = "*";

  private static final Set<ValueType.Kind> NAME_PARTIES =
      Set.of(ValueType.Kind.TEXT, ValueType.Kind.LIST, ValueType.Kind.UNKNOWN);

  private final KnownWords words;
  private final ProblemCollector problems;

  AgencyCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void ofEnum(EnumSyntax closedList) {
    for (Annotation annotation : closedList.annotations()) {
      if (annotation.name().equals(ADVERSE) || annotation.name().equals("settled")) {
        values(annotation)
            .forEach(value -> oneOf(closedList.name(), value, closedList.constants(), annotation));
      }
    }
  }

  void ofType(TypeSyntax type) {
    acts(type.annotations(), type);
    for (FieldSyntax field : type.fields()) {
      acts(field.annotations(), type);
      find(field.annotations(), ADVERSE).ifPresent(adverse -> adverse(field, adverse));
      find(field.annotations(), "broughtBy").ifPresent(pairs -> brought(field, pairs));
    }
  }

  /** {@code @act( "party" )}: fields that name who acts, or all; not beside {@code @knowledge}. */
  private void acts(List<Annotation> annotations, TypeSyntax type) {
    Optional<Annotation> act = find(annotations, ACT);
    act.ifPresent(one -> values(one).forEach(field -> names(field, type, one)));
    act.filter(one -> find(annotations, KNOWLEDGE).isPresent())
        .ifPresent(
            one ->
                wrong(
                    one,
                    "what somebody does is not only known: keep @act or @knowledge, not both"));
  }

  private void names(String field, TypeSyntax type, Annotation act) {
    if (field.equals(ALL)) {
      return;
    }
    ValueType named =
        new FieldTypes(words, Optional.of(type.name()), problems).type(field, act.at());
    if (!NAME_PARTIES.contains(named.kind())) {
      wrong(act, "@act names a field that holds parties, or \"*\" for all who meet; not " + field);
    }
  }

  private void adverse(FieldSyntax field, Annotation adverse) {
    List<String> known = known(field);
    for (String value : values(adverse)) {
      if (!value.equals(ALL)) {
        oneOf(field.name(), value, known, adverse);
      }
    }
  }

  private void brought(FieldSyntax field, Annotation pairs) {
    for (String pair : values(pairs)) {
      oneOf(field.name(), pair.split("=", -1)[0].strip(), known(field), pairs);
    }
  }

  /**
   * The values that a field can be said to have: of its closed list, usual words, true or false.
   */
  private List<String> known(FieldSyntax field) {
    if (kind(field) == ValueType.Kind.TRUTH) {
      return List.of("true", "false");
    }
    List<String> known = new ArrayList<>();
    words.closedList(field.type()).ifPresent(list -> known.addAll(list.constants()));
    find(field.annotations(), "known").ifPresent(one -> known.addAll(values(one)));
    return known;
  }

  private ValueType.Kind kind(FieldSyntax field) {
    return words.valueType(field.type()).map(ValueType::kind).orElse(ValueType.Kind.UNKNOWN);
  }

  private void oneOf(String owner, String value, List<String> known, Annotation at) {
    if (!known.contains(value)) {
      problems.add(
          ProblemCode.UNKNOWN_CONSTANT,
          at.at(),
          "@"
              + at.name()
              + ": "
              + owner
              + " has no value "
              + value
              + Suggestion.forWord(value, known));
    }
  }

  private void wrong(Annotation annotation, String message) {
    problems.add(ProblemCode.ANNOTATION_VALUE, annotation.at(), message);
  }

  private static Optional<Annotation> find(List<Annotation> annotations, String name) {
    return annotations.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static List<String> values(Annotation annotation) {
    return Stream.of(annotation.value().split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
