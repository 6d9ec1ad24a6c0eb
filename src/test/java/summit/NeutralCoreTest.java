package summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The four packages at the bottom know rules, facts and rulebooks, and not what a meeting is: a
 * rulebook on a trade round or an exchange of prisoners uses them as they are. The kinds of
 * findings are words of the rule language, and a precondition has a tier there.
 */
class NeutralCoreTest {
  /** What only one sort of decision speaks of, alone or as a part of a name. */
  private static final List<String> WORDS =
      List.of(
          "meeting",
          "leader",
          "gate",
          "readiness",
          "principal",
          "ceasefire",
          "venue",
          "mediator",
          "mediation",
          "negotiating",
          "exploratory",
          "belligerent",
          "battlefield",
          "diplomat",
          "country",
          "countries",
          "ukraine",
          "russia",
          "kyiv",
          "moscow",
          "pakistan");

  private static final Pattern PART =
      Pattern.compile("\\b(" + String.join("|", WORDS) + ")s?\\b", Pattern.CASE_INSENSITIVE);

  /** By itself only: an annotation has it in its name, and things are nested some levels deep. */
  private static final Pattern ALONE =
      Pattern.compile("\\b(delay)?level\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_PARTS = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");

  @ParameterizedTest
  @ValueSource(strings = {"language", "facts", "rulebook", "evaluation"})
  void aPackageOfTheCoreHasNoWordOfMeetings(String room) {
    assertThat(Sources.below(Sources.ROOT.resolve(room)))
        .isNotEmpty()
        .flatExtracting(file -> lines(file).toList())
        .isEmpty();
  }

  @Test
  void aWordIsFoundAloneAndWithinNames() {
    assertThat(
            List.of(
                "the leaders", "gateStatus", "WORST_GATE", "a Level", "DelayLevel", "aggregate"))
        .filteredOn(NeutralCoreTest::speaksOfMeetings)
        .containsExactly("the leaders", "gateStatus", "WORST_GATE", "a Level", "DelayLevel");
  }

  /** The lines that speak of meetings, each with its file and number. */
  private static Stream<String> lines(Path file) {
    List<String> lines = Sources.text(file).lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> speaksOfMeetings(lines.get(i)))
        .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
  }

  private static boolean speaksOfMeetings(String line) {
    return ALONE.matcher(line).find()
        || PART.matcher(BETWEEN_PARTS.matcher(line).replaceAll(" ")).find();
  }
}
