package summit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import summit.language.check.RulebookCheck;
import summit.language.grammar.FileGrammar;
import summit.language.grammar.PlainDrl;
import summit.language.problem.Problem;
import summit.language.problem.Problems;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * Reads the .drl files of one rulebook: our grammar makes the syntax tree and refuses what it does
 * not know, Drools' parser confirms that the text is plain DRL that says the same, and the check
 * refuses what makes no sense. Nothing is compiled or evaluated.
 */
public final class RuleReader {
  private static final String GIVEN = "/summit/facts/given.drl";

  private RuleReader() {}

  /** The syntax tree of what could be read, and every problem. */
  public static Reading read(List<SourceFile> files) {
    Problems problems = new Problems();
    RulebookSyntax syntax = together(files.stream().map(file -> readFile(file, problems)).toList());
    RulebookCheck.check(given(), syntax, problems);
    return new Reading(syntax, problems.found().stream().map(RuleReader::shown).toList());
  }

  /** The types and closed lists that every rulebook has without declaring them. */
  public static RulebookSyntax given() {
    return Given.SYNTAX;
  }

  /** The file that declares them. */
  public static SourceFile givenFile() {
    try (InputStream resource = RuleReader.class.getResourceAsStream(GIVEN)) {
      byte[] bytes = Objects.requireNonNull(resource, "given.drl is missing").readAllBytes();
      return new SourceFile("given.drl", new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + GIVEN, e);
    }
  }

  private static RuleProblem shown(Problem problem) {
    return RuleProblem.of(problem.code(), problem.at(), problem.message());
  }

  private static RulebookSyntax readFile(SourceFile file, Problems problems) {
    int before = problems.count();
    RulebookSyntax syntax = FileGrammar.read(file.path(), file.text(), problems);
    if (problems.count() == before && !ConfirmedTexts.hold(file.text())) {
      PlainDrl.confirm(file.path(), file.text(), syntax, problems);
      if (problems.count() == before) {
        ConfirmedTexts.add(file.text());
      }
    }
    return syntax;
  }

  private static RulebookSyntax together(List<RulebookSyntax> files) {
    List<TypeSyntax> types = new ArrayList<>();
    List<EnumSyntax> enums = new ArrayList<>();
    List<RuleSyntax> rules = new ArrayList<>();
    for (RulebookSyntax file : files) {
      types.addAll(file.types());
      enums.addAll(file.enums());
      rules.addAll(file.rules());
    }
    types.sort(Comparator.comparing(TypeSyntax::at));
    enums.sort(Comparator.comparing(EnumSyntax::at));
    rules.sort(Comparator.comparing(RuleSyntax::at));
    return new RulebookSyntax(types, enums, rules);
  }

  /** Read once, when first needed. */
  private static final class Given {
    static final RulebookSyntax SYNTAX = read();

    private static RulebookSyntax read() {
      Problems problems = new Problems();
      RulebookSyntax syntax = readFile(givenFile(), problems);
      if (problems.count() > 0) {
        throw new IllegalStateException("given words are wrong: " + problems.found());
      }
      return syntax;
    }
  }
}
