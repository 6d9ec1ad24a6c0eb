package summit.authoring.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.syntax.Annotation;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/** A file of rules and types as stock Drools reads it; comments and layout stay. */
final class PlainFile {
  private static final String SKIPPED = "(?:[\\s\ufeff]++|//[^\r\n]*+|/\\*(?s:.*?)\\*/)";
  private static final Pattern PACKAGE =
      Pattern.compile("\\A" + SKIPPED + "*package" + SKIPPED + "+(\\w+)(?:\\s*;)?");

  /** What Java and the project declare of the words that a file may use, by the word. */
  private static final Map<String, String> IMPORTS = new LinkedHashMap<>();

  static {
    IMPORTS.put("List", "java.util.List");
    IMPORTS.put("Map", "java.util.Map");
    for (String word : new String[] {"Date", "Finding", "Numbers", "Period", "Words"}) {
      IMPORTS.put(word, "rulebook." + word);
    }
    IMPORTS.put("sumOfKnown", "accumulate rulebook.SumOfKnown sumOfKnown");
  }

  private final Edits edits;

  PlainFile(String text) {
    this.edits = new Edits(text);
  }

  Edits edits() {
    return edits;
  }

  /** The order in which rules fire: earlier strata first. */
  void stratum(RuleSyntax rule, int stratum) {
    if (stratum > 0) {
      Position last =
          rule.annotations().stream()
              .map(Annotation::at)
              .max(Position::compareTo)
              .orElseThrow(() -> new IllegalStateException("a rule names its source"));
      edits.insert(edits.end(last), "\n    salience -" + stratum);
    }
  }

  /**
   * Has a rule wait for a fact of the second phase where nothing that it asks for makes it wait.
   *
   * @param asked what the rule asks, with what it must wait for before all else
   */
  void waits(RuleSyntax rule, List<Condition> asked) {
    for (Condition first : asked.subList(0, asked.size() - rule.when().size())) {
      edits.insert(
          edits.start(rule.when().get(0).at()),
          "exists( "
              + ConditionContents.of(first).patterns().get(0).type()
              + "() ) // once the statuses are in\n    ");
    }
  }

  /** What makes two facts that rules derive one. */
  void derived(TypeSyntax type) {
    for (FieldSyntax field : type.fields()) {
      edits.insert(edits.end(field.at()), " @key");
    }
  }

  /** What every fact that is posted has without declaring it. */
  void posted(TypeSyntax type) {
    int first =
        type.fields().isEmpty()
            ? edits.end(type.at()) - "end".length()
            : edits.start(type.fields().get(0).at());
    edits.insert(first, "id : String\n    origin : String\n    ");
  }

  /** The text, in a package and with the imports that it needs. */
  String write(String folder) {
    String body = edits.apply();
    Matcher declared = PACKAGE.matcher(body);
    if (!declared.find()) {
      throw new IllegalStateException("the check lets no file without a package through");
    }
    StringBuilder imports = new StringBuilder();
    TreeSet<String> lines = new TreeSet<>();
    String rest = body.substring(declared.end());
    IMPORTS.forEach(
        (word, name) -> {
          if (Pattern.compile("\\b" + word + "\\b").matcher(rest).find()) {
            lines.add("import " + name + ";\n");
          }
        });
    lines.forEach(imports::append);
    return body.substring(0, declared.start(1))
        + folder
        + body.substring(declared.end(1), declared.end())
        + (imports.isEmpty() ? "" : "\n\n" + imports.toString().stripTrailing())
        + rest;
  }
}
