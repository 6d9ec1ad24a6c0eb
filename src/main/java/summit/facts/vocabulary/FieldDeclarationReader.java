package summit.facts.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Position;
import summit.language.syntax.TypeSyntax;

/** Makes fields of declared ones. */
final class FieldDeclarationReader {
  private static final Pattern LIST = Pattern.compile("List<(.+)>");
  private static final Pattern MAP = Pattern.compile("Map<String,\\s*(.+)>");

  private final Map<String, ClosedList> lists;
  private final BiConsumer<Position, String> problem;

  FieldDeclarationReader(Map<String, ClosedList> lists, BiConsumer<Position, String> problem) {
    this.lists = lists;
    this.problem = problem;
  }

  /** The id that every posted type has. */
  static Field id() {
    return undeclared(FactType.ID, "The fact's id, unique in what is posted", true);
  }

  /** The origin that every posted type has for rules; posted as part of the source. */
  static Field origin() {
    return undeclared(FactType.ORIGIN, "The first utterance that the fact goes back to", false);
  }

  private static Field undeclared(String name, String doc, boolean required) {
    return new Field(
        name,
        FieldType.Scalar.STRING,
        doc,
        required,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Agency.UNSAID,
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Optional<Field> read(FieldSyntax syntax, TypeSyntax owner) {
    VocabularyAnnotations annotations = new VocabularyAnnotations(syntax.annotations());
    Optional<FieldType> type = type(syntax.type().replace(" ", ""));
    if (type.isEmpty()) {
      String near =
          Spelling.nearest(syntax.type(), lists.keySet())
              .map(name -> "; did you mean " + name + "?")
              .orElse("");
      problem.accept(syntax.at(), syntax.type() + " is not a type that a field can have" + near);
      return Optional.empty();
    }
    return Optional.of(
        new Field(
            syntax.name(),
            type.get(),
            annotations.text("doc"),
            annotations.has("required"),
            annotations.find("unit"),
            annotations.words("known"),
            annotations.words("alias"),
            annotations.find("refers"),
            annotations.has("scope"),
            annotations.has("defaultLevel"),
            annotations.find("each"),
            broughtBy(annotations, syntax, owner),
            annotations.find("everybody"),
            annotations.agency(),
            weight(annotations, syntax, type.get()),
            new DayMeaningReader(annotations, syntax, owner, problem).read(type.get()),
            annotations.words("renews"),
            derivation(annotations, syntax, owner),
            annotations.find("says"),
            annotations.find("worded").map(other -> field(other, syntax, owner)),
            annotations.find("ask")));
  }

  private Optional<FieldType> type(String spelling) {
    for (FieldType.Scalar scalar : FieldType.Scalar.values()) {
      if (scalar.spelling().equals(spelling)) {
        return Optional.of(scalar);
      }
    }
    Matcher list = LIST.matcher(spelling);
    if (list.matches()) {
      return type(list.group(1)).map(FieldType.ListOf::new);
    }
    Matcher map = MAP.matcher(spelling);
    if (map.matches()) {
      return type(map.group(1)).map(FieldType.MapOf::new);
    }
    return Optional.ofNullable(lists.get(spelling)).map(FieldType.OneOf::new);
  }

  /** {@code @broughtBy( "MET = addressee" )}: values and the fields that name who brings them. */
  private Map<String, String> broughtBy(
      VocabularyAnnotations annotations, FieldSyntax syntax, TypeSyntax owner) {
    Map<String, String> broughtBy = new LinkedHashMap<>();
    for (String pair : annotations.words("broughtBy")) {
      String[] sides = pair.split("\\s*=\\s*", -1);
      if (sides.length == 2) {
        broughtBy.put(sides[0], field(sides[1], syntax, owner));
      } else {
        problem.accept(syntax.at(), "@broughtBy takes values and fields: \"MET = addressee\"");
      }
    }
    return broughtBy;
  }

  /** {@code @weight}: values of a closed list, from light to heavy. */
  private boolean weight(VocabularyAnnotations annotations, FieldSyntax syntax, FieldType type) {
    boolean weight = annotations.has("weight");
    if (weight && !(type instanceof FieldType.OneOf)) {
      problem.accept(
          syntax.at(),
          "@weight stands at a field of a closed list, which goes from light to heavy");
    }
    return weight;
  }

  private Optional<Derivation> derivation(
      VocabularyAnnotations annotations, FieldSyntax syntax, TypeSyntax owner) {
    if (annotations.has("daysSince")) {
      String field = field(annotations.text("daysSince"), syntax, owner);
      return Optional.of(new Derivation.DaysSince(field));
    }
    if (annotations.has("daysUntil")) {
      String field = field(annotations.text("daysUntil"), syntax, owner);
      return Optional.of(new Derivation.DaysUntil(field));
    }
    if (annotations.has("keysWith")) {
      String[] sides = annotations.text("keysWith").split("\\s*=\\s*", -1);
      if (sides.length != 2) {
        problem.accept(syntax.at(), "@keysWith takes a field and a value: \"answers = YES\"");
        return Optional.empty();
      }
      return Optional.of(new Derivation.KeysWith(field(sides[0], syntax, owner), sides[1]));
    }
    if (annotations.has("fresh")) {
      return Optional.of(new Derivation.Fresh());
    }
    return annotations.has("underDecision")
        ? Optional.of(new Derivation.UnderDecision())
        : Optional.empty();
  }

  private String field(String name, FieldSyntax syntax, TypeSyntax owner) {
    List<String> declared = owner.fields().stream().map(FieldSyntax::name).toList();
    if (!declared.contains(name)) {
      String near =
          Spelling.nearest(name, declared).map(other -> "; did you mean " + other + "?").orElse("");
      problem.accept(
          syntax.at(),
          syntax.name() + " rests on " + name + ", not a field of " + owner.name() + near);
    }
    return name;
  }
}
