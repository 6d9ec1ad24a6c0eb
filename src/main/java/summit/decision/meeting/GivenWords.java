package summit.decision.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import summit.language.GivenVocabulary;
import summit.language.SourceFile;
import summit.rulebook.Given;
import summit.rulebook.words.GivenPhrases;

/** The names of the words that the service gives to every rulebook; see given.drl. */
public final class GivenWords {
  public static final String EVALUATION = "Evaluation";
  public static final String AS_OF = "asOf";
  public static final String HORIZON_DAYS = "horizonDays";
  public static final String LEVEL = "level";
  public static final String PRECONDITION_STATUS = "PreconditionStatus";
  public static final String PRECONDITION = "precondition";
  public static final String TIER = "tier";
  public static final String STATUS = "status";
  public static final String LEVEL_READINESS = "LevelReadiness";
  public static final String READINESS = "readiness";
  public static final String DELAY_BALANCE = "DelayBalance";

  private static final String FOLDER = "/summit/decision/";

  private GivenWords() {}

  /** What every rulebook is given, since it is to be decided by. */
  public static Given given() {
    return OnceRead.GIVEN;
  }

  /** Of this, what its rules can use. */
  public static GivenVocabulary vocabulary() {
    return given().vocabulary();
  }

  /** Read once, when first needed. */
  private static final class OnceRead {
    static final Given GIVEN =
        new Given(GivenVocabulary.read(file("given.drl")), GivenPhrases.read(file("words.yaml")));

    private static SourceFile file(String name) {
      try (InputStream resource = GivenWords.class.getResourceAsStream(FOLDER + name)) {
        byte[] bytes =
            Objects.requireNonNull(resource, FOLDER + name + " is missing").readAllBytes();
        return new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read " + FOLDER + name, unreadable);
      }
    }
  }
}
