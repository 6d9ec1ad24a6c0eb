package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.rulebook.RulebookDifference.Difference;
import summit.rulebook.RulebookDifference.Kind;
import summit.rulebook.RulebookDifference.Part;

/** What two versions of a rulebook say otherwise in their words. */
class RulebookDifferenceTest {
  private static final List<SourceFile> FILES = TestRulebooks.meeting().files();

  @Test
  void everySortOfWordsIsCompared() throws BrokenRulebook {
    Rulebook before =
        read(
            """
            articles: { lastWords: [Tribe] }
            sentences: { meeting: { CONTACT: a call } }
            """);
    Rulebook after =
        read(
            """
            articles: { lastWords: [Union] }
            constants: { Status: { AT_RISK: shaky } }
            sentences: { meeting: { CONTACT: a talk } }
            """);

    assertThat(RulebookDifference.between(before, after).differences())
        .extracting(RulebookDifferenceTest::shown)
        .containsExactly(
            "REMOVED articles.lastWords.Tribe: Tribe",
            "ADDED articles.lastWords.Union: Union",
            "ADDED constants.Status.AT_RISK: shaky",
            "CHANGED sentences.meeting.CONTACT: a call, a talk");
  }

  @Test
  void wordsThatAreTakenAwayReadAsGiven() throws BrokenRulebook {
    assertThat(
            RulebookDifference.between(
                    read("sentences: { meeting: { CONTACT: a call } }"), TestRulebooks.meeting())
                .differences())
        .extracting(RulebookDifferenceTest::shown)
        .containsExactly("CHANGED sentences.meeting.CONTACT: a call, a contact");
  }

  @Test
  void theSameWordsInAnotherLayoutAreNoDifference() throws BrokenRulebook {
    assertThat(
            RulebookDifference.between(
                    read("sentences: { meeting: { CONTACT: a call } }"),
                    read("# ours\nsentences:\n  meeting.CONTACT: \"a call\"\n"))
                .differences())
        .isEmpty();
  }

  private static String shown(Difference one) {
    assertThat(one.part()).isEqualTo(Part.WORDING);
    assertThat(one.kind() == Kind.ADDED).isEqualTo(one.before().isEmpty());
    return one.kind()
        + " "
        + one.in()
        + ": "
        + String.join(
            ", ", Stream.of(one.before(), one.after()).flatMap(Optional::stream).toList());
  }

  private static Rulebook read(String words) throws BrokenRulebook {
    List<SourceFile> files =
        Stream.concat(FILES.stream(), Stream.of(new SourceFile("meeting/words.yaml", words)))
            .toList();
    return RulebookReader.read(GivenWords.given(), "meeting", files);
  }
}
