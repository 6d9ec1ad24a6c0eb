package summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Constants are put into words, and words joined to lists with "and" or "or", in one package, by
 * what the rulebook says of it.
 */
class WordingHomeTest {
  private static final Path HOME = Sources.ROOT.resolve("facts/phrases");

  /** A constant's name in words: no underscores, or small letters with blanks. */
  private static final Pattern CONSTANT =
      Pattern.compile("replace(All)?\\(\\s*['\"]_['\"]\\s*,\\s*['\"] ['\"]\\s*\\)");

  /** What stands before the last of several words. */
  private static final Pattern LAST = Pattern.compile("\"(, )?(, | )(and|or|und|oder|et|ou) \"");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(/\\*\\*|\\*|//).*");

  /** The words of the rule language, which has {@code and} and {@code or} itself. */
  private static final Path RULE_TEXT = Sources.ROOT.resolve("rulebook/SyntaxText.java");

  @Test
  void constantsAndListsAreSaidInOneRoom() {
    assertThat(Sources.below(Sources.ROOT))
        .filteredOn(file -> !file.startsWith(HOME) && !file.equals(RULE_TEXT))
        .isNotEmpty()
        .flatExtracting(
            file -> wordings(Sources.text(file)).map(found -> file + ": " + found).toList())
        .isEmpty();
  }

  @Test
  void wordingsAreFound() {
    assertThat(
            Stream.of(
                    "name.toLowerCase().replace('_', ' ')",
                    "name.replaceAll(\"_\", \" \")",
                    "first + \" and \" + last",
                    "first + \", or \" + last",
                    "name.replace('_', '-')",
                    "String.join(\", \", names)")
                .flatMap(WordingHomeTest::wordings))
        .isEqualTo(
            List.of("replace('_', ' ')", "replaceAll(\"_\", \" \")", "\" and \"", "\", or \""));
  }

  private static Stream<String> wordings(String source) {
    String program = COMMENT.matcher(source).replaceAll("");
    return Stream.of(CONSTANT, LAST)
        .flatMap(pattern -> pattern.matcher(program).results())
        .map(found -> found.group());
  }
}
