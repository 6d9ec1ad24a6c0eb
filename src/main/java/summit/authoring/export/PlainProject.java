package summit.authoring.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.facts.vocabulary.FactType;
import summit.language.GivenVocabulary;
import summit.language.SourceFile;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.rulebook.Rulebook;

/**
 * A rulebook as a Maven project that stock Drools builds and runs: its rules and lists in the same
 * folders, the types that the service gives to every rulebook, and a program that decides a file.
 */
public final class PlainProject {
  private static final String RESOURCES = "src/main/resources/";

  /** What is written as it stands in the folder {@code project} of this package's resources. */
  private static final List<String> PROGRAM =
      List.of(
          "Date.java",
          "Finding.java",
          "Firing.java",
          "GivenFacts.java",
          "Ledger.java",
          "Main.java",
          "Numbers.java",
          "Period.java",
          "Request.java",
          "SumOfKnown.java",
          "Vocabulary.java",
          "Words.java",
          "package-info.java");

  private final GivenVocabulary vocabulary;
  private final Rulebook rulebook;
  private final Map<String, PlainFile> plain = new HashMap<>();
  private final SortedMap<String, String> files = new TreeMap<>();

  private PlainProject(GivenVocabulary vocabulary, Rulebook rulebook) {
    this.vocabulary = vocabulary;
    this.rulebook = rulebook;
  }

  /**
   * The files of the project, by path.
   *
   * @param vocabulary the types that the service gives to every rulebook
   * @param cases written beside the rules, to be run
   */
  public static SortedMap<String, String> files(
      GivenVocabulary vocabulary, Rulebook rulebook, List<SourceFile> cases) {
    PlainProject project = new PlainProject(vocabulary, rulebook);
    project.rules();
    project.program();
    cases.forEach(
        one -> {
          String path = one.path().substring(rulebook.name().length() + 1);
          project.files.put(path, one.text());
        });
    return project.files;
  }

  private void rules() {
    for (SourceFile file : rulebook.files()) {
      if (file.path().endsWith(".drl")) {
        plain.put(file.path(), new PlainFile(file.text()));
      } else {
        files.put(RESOURCES + file.path(), file.text());
      }
    }
    SourceFile given = vocabulary.file();
    plain.put(given.path(), new PlainFile(given.text()));
    types(vocabulary.syntax());
    types(rulebook.syntax());
    List<RuleSyntax> rules = rulebook.syntax().rules();
    RuleDependencies dependencies = rulebook.dependencies();
    PresentFields fields = PresentFields.of(rulebook);
    for (RuleSyntax rule : rules) {
      PlainFile file = file(rule.at());
      file.stratum(rule, dependencies.strata().of(rule));
      file.waits(rule, dependencies.conditions(rule));
      Comparisons.write(rule, fields, file.edits());
      SpokenValues.write(rule, fields, file.edits());
    }
    plain.forEach((path, file) -> files.put(RESOURCES + path, file.write(rulebook.name())));
  }

  private PlainFile file(Position at) {
    return Objects.requireNonNull(plain.get(at.file()), "every rule and type stands in a file");
  }

  private void types(RulebookSyntax syntax) {
    syntax
        .types()
        .forEach(
            type -> {
              PlainFile file = file(type.at());
              if (isDerived(type.name())) {
                file.derived(type);
              } else if (rulebook.vocabulary().known(type.name()).postable()) {
                file.posted(type);
              }
            });
  }

  private boolean isDerived(String type) {
    return rulebook.vocabulary().known(type).maker() == FactType.Maker.RULE
        || rulebook.syntax().rules().stream()
            .flatMap(rule -> rule.then().stream())
            .anyMatch(one -> one instanceof Conclusion.Derived made && made.type().equals(type));
  }

  private void program() {
    for (String name : PROGRAM) {
      files.put("src/main/java/rulebook/" + name, resource(name));
    }
    files.put(RESOURCES + "META-INF/kmodule.xml", resource("kmodule.xml"));
    for (String name : List.of("pom.xml", "README.md")) {
      files.put(
          name,
          resource(name)
              .replace("${name}", rulebook.name())
              .replace("${version}", rulebook.version()));
    }
    files.put(RESOURCES + "rulebook.properties", "name=" + rulebook.name() + "\n");
  }

  private static String resource(String name) {
    try (InputStream in = PlainProject.class.getResourceAsStream("project/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the package lacks project/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read project/" + name, unreadable);
    }
  }
}
