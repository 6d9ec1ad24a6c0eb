package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.Sources;
import summit.decision.meeting.GivenWords;

/** What the program asks for and what the given words hold are the same sentences. */
class PhrasesTest {
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:say|count)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+|[a-z]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*)\"");
  private static final Set<String> GIVEN = GivenWords.given().phrases().sentences().keySet();

  @Test
  void eachSentenceThatIsAskedForIsGiven() {
    assertThat(found(ASKED)).allMatch(key -> GIVEN.stream().anyMatch(given -> is(given, key)));
  }

  @Test
  void eachGivenSentenceIsAskedFor() {
    Set<String> literals = found(LITERAL);

    assertThat(GIVEN).allMatch(given -> literals.stream().anyMatch(key -> is(given, key)));
  }

  /** A key as it stands, or with the constant or the number that is chosen by. */
  private static boolean is(String given, String asked) {
    return given.equals(asked)
        || (given.startsWith(asked + ".")
            && given
                .substring(asked.length() + 1)
                .matches("[A-Z][A-Z0-9_]*(\\.(one|other))?|one|other"));
  }

  private static Set<String> found(Pattern pattern) {
    return Sources.below(Path.of("src/main/java")).stream()
        .map(Sources::text)
        .flatMap(text -> pattern.matcher(text).results().map(result -> result.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
