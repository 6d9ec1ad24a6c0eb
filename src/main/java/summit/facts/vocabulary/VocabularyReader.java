package summit.facts.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FieldValues;
import summit.language.syntax.Position;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/** Makes a vocabulary of declared types; collects what is wrong with their annotations. */
public final class VocabularyReader {
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4}) days?");

  private final Map<String, ClosedList> lists = new TreeMap<>();
  private final Map<String, FactType> types = new TreeMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  private VocabularyReader() {}

  /** The vocabulary, and the problems that make it unusable when there are any. */
  public record Result(Vocabulary vocabulary, List<RuleProblem> problems) {}

  public static Result read(RulebookSyntax given, RulebookSyntax own) {
    VocabularyReader reader = new VocabularyReader();
    given.enums().forEach(reader::addList);
    own.enums().forEach(reader::addList);
    given.types().forEach(type -> reader.addType(type, FactType.Maker.SERVICE));
    for (TypeSyntax type : own.types()) {
      boolean derived = new VocabularyAnnotations(type.annotations()).has("derived");
      reader.addType(type, derived ? FactType.Maker.RULE : FactType.Maker.CALLER);
    }
    return new Result(new Vocabulary(reader.types, reader.lists), List.copyOf(reader.problems));
  }

  private void addList(EnumSyntax syntax) {
    VocabularyAnnotations annotations = new VocabularyAnnotations(syntax.annotations());
    Map<String, String> aliases = new TreeMap<>();
    for (String pair : annotations.words("alias")) {
      String[] sides = pair.split("\\s*=\\s*", -1);
      if (sides.length == 2 && syntax.constants().contains(sides[1])) {
        aliases.put(sides[0], sides[1]);
      } else {
        problem(syntax.at(), "@alias takes pairs such as \"OTHER = " + first(syntax) + "\"");
      }
    }
    lists.put(
        syntax.name(),
        new ClosedList(
            syntax.name(),
            annotations.text("doc"),
            syntax.constants(),
            aliases,
            annotations.find("excludes"),
            Set.copyOf(annotations.words("adverse")),
            Set.copyOf(annotations.words("settled"))));
  }

  private static String first(EnumSyntax syntax) {
    return syntax.constants().isEmpty() ? "VALUE" : syntax.constants().get(0);
  }

  private void addType(TypeSyntax syntax, FactType.Maker maker) {
    VocabularyAnnotations annotations = new VocabularyAnnotations(syntax.annotations());
    Map<String, Field> fields = new LinkedHashMap<>();
    if (maker == FactType.Maker.CALLER) {
      fields.put(FactType.ID, FieldDeclarationReader.id());
      fields.put(FactType.ORIGIN, FieldDeclarationReader.origin());
    }
    FieldDeclarationReader reader = new FieldDeclarationReader(lists, this::problem);
    for (FieldSyntax field : syntax.fields()) {
      reader.read(field, syntax).ifPresent(read -> fields.put(read.name(), read));
    }
    types.put(
        syntax.name(),
        new FactType(
            syntax.name(),
            annotations.text("doc"),
            maker,
            new DeclaredFields(fields.values()),
            fieldNames(annotations, "date", syntax),
            days(annotations, "freshness", syntax),
            days(annotations, "remembered", syntax),
            fieldNames(annotations, "freshUntil", syntax).stream().findFirst(),
            stands(annotations, syntax),
            fieldNames(annotations, "about", syntax),
            fieldNames(annotations, "states", syntax),
            annotations.has("subject"),
            annotations.find("called"),
            fieldNames(annotations, "party", syntax).stream().findFirst(),
            annotations.agency()));
  }

  private Optional<FieldValues> stands(VocabularyAnnotations annotations, TypeSyntax syntax) {
    return annotations
        .find("stands")
        .flatMap(
            text -> {
              Optional<FieldValues> read = FieldValues.parse(text);
              if (read.isEmpty()) {
                problem(syntax.at(), "@stands takes a field and values: \"answer = YES\"");
              }
              return read;
            });
  }

  private List<String> fieldNames(VocabularyAnnotations annotations, String name, TypeSyntax type) {
    List<String> named = annotations.words(name);
    List<String> declared = type.fields().stream().map(FieldSyntax::name).toList();
    for (String field : named) {
      if (!declared.contains(field)) {
        String near =
            Spelling.nearest(field, declared).map(n -> "; did you mean " + n + "?").orElse("");
        problem(
            type.at(), "@" + name + " names " + field + ", not a field of " + type.name() + near);
      }
    }
    return named;
  }

  private Optional<Integer> days(VocabularyAnnotations annotations, String name, TypeSyntax type) {
    if (!annotations.has(name)) {
      return Optional.empty();
    }
    Matcher days = DAYS.matcher(annotations.text(name));
    if (!days.matches()) {
      problem(type.at(), "@" + name + " takes a number of days such as \"14 days\"");
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(days.group(1)));
  }

  private void problem(Position at, String message) {
    problems.add(RuleProblem.of(ProblemCode.BAD_VOCABULARY, at, message));
  }
}
