package summit.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import summit.decision.meeting.GivenWords;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblems;
import summit.facts.reading.FactReader;
import summit.facts.vocabulary.Vocabulary;
import summit.facts.vocabulary.VocabularyReader;
import summit.json.JsonDocument;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;

/** The small vocabulary of the tests' own rulebook, and facts written as JSON against it. */
public final class MeetingVocabulary {
  private static final Path FILE = Path.of("src/test/resources/rulebooks/meeting/facts.drl");

  /** What the file declares. */
  public static final Vocabulary VOCABULARY = read(text()).vocabulary();

  private MeetingVocabulary() {}

  /** A vocabulary of some text, with its problems. */
  public static VocabularyReader.Result read(String text) {
    RuleReading reading =
        RuleReader.read(
            GivenWords.vocabulary(), List.of(new SourceFile("meeting/facts.drl", text)));
    return VocabularyReader.read(GivenWords.vocabulary().syntax(), reading.syntax());
  }

  /** Facts written as JSON objects with single quotes for double ones, separated by commas. */
  public static List<Fact> facts(String... objects) {
    return facts(VOCABULARY, objects);
  }

  /** The same against another vocabulary. */
  static List<Fact> facts(Vocabulary vocabulary, String... objects) {
    FactProblems problems = new FactProblems(10);
    List<Fact> facts = read(vocabulary, problems, FactLimits.DEFAULT, objects);
    if (!problems.none()) {
      throw new IllegalArgumentException("the test posts wrong facts: " + problems.all());
    }
    return facts;
  }

  public static List<Fact> read(FactProblems problems, FactLimits limits, String... objects) {
    return read(VOCABULARY, problems, limits, objects);
  }

  private static List<Fact> read(
      Vocabulary vocabulary, FactProblems problems, FactLimits limits, String... objects) {
    String json = "[" + String.join(",", objects).replace('\'', '"') + "]";
    try {
      return new FactReader(vocabulary, Set.of("C1", "D-1"), limits)
          .read(JsonDocument.read(json.getBytes(StandardCharsets.UTF_8)), "/facts", problems);
    } catch (JsonDocument.Unreadable notJson) {
      throw new IllegalArgumentException(json, notJson);
    }
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
