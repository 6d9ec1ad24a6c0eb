package summit.language.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.language.check.KnownAnnotation.Place;
import summit.language.check.KnownAnnotation.Value;
import summit.language.check.vocabulary.ConstantTypes;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Annotation;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Operand;
import summit.language.syntax.TypeSyntax;

/** Whether each annotation exists where it stands, once, with a value if it needs one. */
final class AnnotationCheck {
  private static final Set<String> NAMES_FIELDS =
      Set.of("date", "freshUntil", "about", "states", "party", "daysSince", "daysUntil");
  private static final Set<String> NAMES_VALUES = Set.of("stands", "occurred", "done", "ahead");
  private static final Set<String> NAMES_DAYS = Set.of("freshness", "remembered");
  private static final Set<String> SENTENCES = Set.of("called", "says", "ask");
  private static final Pattern VERB = Pattern.compile(" (is|are|has|have) ");
  private static final Pattern PLACE = Pattern.compile("\\$(\\w+)");
  private static final Set<String> NAMES_TYPE = Set.of("refers", "scope", "each");

  private final KnownWords words;
  private final ProblemCollector problems;
  private final AgencyCheck agency;

  AnnotationCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
    this.agency = new AgencyCheck(words, problems);
  }

  static void ofRule(List<Annotation> annotations, ProblemCollector problems) {
    known(annotations, Place.RULE, problems);
  }

  void ofEnum(EnumSyntax closedList) {
    known(closedList.annotations(), Place.ENUM, problems);
    for (Annotation annotation : closedList.annotations()) {
      if (annotation.name().equals("alias")) {
        aliases(closedList, annotation);
      } else if (annotation.name().equals("excludes")) {
        constant(closedList, annotation.value().strip(), annotation);
      }
    }
    agency.ofEnum(closedList);
  }

  void ofType(TypeSyntax type) {
    known(type.annotations(), Place.TYPE, problems);
    type.annotations().forEach(annotation -> value(annotation, type));
    for (FieldSyntax field : type.fields()) {
      known(field.annotations(), Place.FIELD, problems);
      field.annotations().forEach(annotation -> value(annotation, type));
    }
    agency.ofType(type);
  }

  private static void known(List<Annotation> annotations, Place place, ProblemCollector problems) {
    Set<String> seen = new HashSet<>();
    for (Annotation annotation : annotations) {
      Optional<KnownAnnotation> known = KnownAnnotation.at(place, annotation.name());
      if (known.isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_ANNOTATION,
            annotation.at(),
            "@"
                + annotation.name()
                + " is not an annotation of a "
                + place.shown()
                + Suggestion.forWord(annotation.name(), KnownAnnotation.spellings(place)));
      } else if (known.get().value()
          == (annotation.value().isBlank() ? Value.NEEDED : Value.NONE)) {
        problems.add(
            ProblemCode.ANNOTATION_VALUE,
            annotation.at(),
            known.get().value() == Value.NEEDED
                ? "@" + annotation.name() + " needs a text: @" + annotation.name() + "( \"...\" )"
                : "@" + annotation.name() + " stands alone, without parentheses");
      } else if (!seen.add(annotation.name())) {
        problems.add(
            ProblemCode.DUPLICATE_NAME,
            annotation.at(),
            "@" + annotation.name() + " stands here twice; keep one");
      }
    }
  }

  private void value(Annotation annotation, TypeSyntax type) {
    String value = annotation.value();
    if (NAMES_FIELDS.contains(annotation.name())) {
      FieldTypes fields = new FieldTypes(words, Optional.of(type.name()), problems);
      for (String field : value.split(",", -1)) {
        fields.type(field.strip(), annotation.at());
      }
    } else if (NAMES_DAYS.contains(annotation.name()) && !value.matches("[0-9]{1,5} days?")) {
      wrong(annotation, "\"14 days\"");
    } else if (NAMES_TYPE.contains(annotation.name())
        && !value.equals("*")
        && words.type(value).isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_TYPE,
          annotation.at(),
          value + " is not a fact type" + Suggestion.forWord(value, words.typeNames()));
    } else if (annotation.name().equals("keysWith")) {
      keys(annotation, type);
    } else if (NAMES_VALUES.contains(annotation.name()) && !value.isBlank()) {
      new FieldValuesCheck(words, problems).check(annotation, type);
    } else if (annotation.name().equals("renews")) {
      renews(annotation);
    } else if (SENTENCES.contains(annotation.name())) {
      places(annotation, type);
    }
  }

  /** {@code @renews( "Answer.party" )}: types, and the field of each that names whose it is. */
  private void renews(Annotation annotation) {
    for (String named : annotation.value().split(",", -1)) {
      String[] parts = named.strip().split("\\.", -1);
      if (parts.length != 2) {
        wrong(annotation, "\"Answer.party\"");
      } else if (words.type(parts[0]).isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_TYPE,
            annotation.at(),
            parts[0] + " is not a fact type" + Suggestion.forWord(parts[0], words.typeNames()));
      } else {
        new FieldTypes(words, Optional.of(parts[0]), problems).type(parts[1], annotation.at());
      }
    }
  }

  /** {@code @says( "the consent of $affectedParty is $consent" )}: each place is a field. */
  private void places(Annotation annotation, TypeSyntax type) {
    List<String> fields =
        Stream.concat(Stream.of("id"), type.fields().stream().map(FieldSyntax::name)).toList();
    PLACE
        .matcher(annotation.value())
        .results()
        .map(place -> place.group(1))
        .filter(place -> !fields.contains(place))
        .forEach(
            place ->
                problems.add(
                    ProblemCode.UNKNOWN_FIELD,
                    annotation.at(),
                    "$"
                        + place
                        + " is not a field of "
                        + type.name()
                        + Suggestion.forWord(place, fields)));
    if (annotation.name().equals("says") && !VERB.matcher(annotation.value()).find()) {
      wrong(annotation, "\"the consent of $affectedParty is $consent\", with is, are, has or have");
    }
  }

  /**
   * {@code @keysWith( "acceptance = ACCEPTED" )}: a map field and one of the values it can hold.
   */
  private void keys(Annotation annotation, TypeSyntax type) {
    String[] sides = annotation.value().split("=", -1);
    ValueType map =
        new FieldTypes(words, Optional.of(type.name()), problems)
            .type(sides[0].strip(), annotation.at());
    if (sides.length != 2 || !(map.is(ValueType.Kind.MAP) || map.is(ValueType.Kind.UNKNOWN))) {
      wrong(annotation, "\"acceptance = ACCEPTED\", with a field that is a map");
    } else if (words.element(map).is(ValueType.Kind.ENUM)) {
      new ConstantTypes(words, problems)
          .type(new Operand.Constant(map.name(), sides[1].strip()), annotation.at());
    }
  }

  /** {@code @alias( "OLD = PROPOSED, OTHER = OPEN" )}: other spellings of values of the list. */
  private void aliases(EnumSyntax closedList, Annotation annotation) {
    for (String pair : annotation.value().split(",", -1)) {
      String[] sides = pair.split("=", -1);
      if (sides.length != 2 || sides[0].isBlank()) {
        wrong(annotation, "\"OLD_SPELLING = PROPOSED\"");
      } else {
        constant(closedList, sides[1].strip(), annotation);
      }
    }
  }

  private void constant(EnumSyntax closedList, String value, Annotation annotation) {
    if (!closedList.constants().contains(value)) {
      problems.add(
          ProblemCode.UNKNOWN_CONSTANT,
          annotation.at(),
          closedList.name()
              + " has no value "
              + value
              + Suggestion.forWord(value, closedList.constants()));
    }
  }

  private void wrong(Annotation annotation, String example) {
    problems.add(
        ProblemCode.ANNOTATION_VALUE,
        annotation.at(),
        "@" + annotation.name() + " is written like " + example);
  }
}
