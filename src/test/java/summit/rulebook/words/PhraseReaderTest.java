package summit.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Template;
import summit.facts.vocabulary.Constant;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.TestRulebooks;

class PhraseReaderTest {
  private static final List<SourceFile> FILES = TestRulebooks.OWN.sources("meeting");

  @Test
  void aRulebookWithoutWordsReadsByTheGivenOnes() throws BrokenRulebook {
    assertThat(
            RulebookReader.read(GivenWords.given(), "meeting", FILES)
                .phrases()
                .say("meeting.CONTACT"))
        .isEqualTo("a contact");
  }

  @Test
  void aRulebookSaysThingsInItsOwnWords() throws BrokenRulebook {
    PhraseBook book =
        read(
            """
            constants:
              Status: { AT_RISK: shaky }
            articles:
              lastWords: [Tribe]
            sentences:
              meeting:
                CONTACT: a call
              verdict.BLOCKED: "no, $meeting cannot be"
            """);

    assertThat(book.words(new Constant("Status", "AT_RISK"))).isEqualTo("shaky");
    assertThat(book.withArticle("Fox Tribe")).isEqualTo("the Fox Tribe");
    assertThat(book.say("meeting.CONTACT")).isEqualTo("a call");
    assertThat(book.say("verdict.BLOCKED", "meeting", "a call")).isEqualTo("no, a call cannot be");
    assertThat(book.say("meeting.SIGNING")).isEqualTo("a signing");
  }

  @Test
  void namesOfSeveralAndOfPartiesAreTheRulebooksOwn() throws BrokenRulebook {
    PhraseBook book =
        read(
            """
            articles:
              names: [Hague]
            plural:
              lastWords: [Tribes]
              verbs: { is: are }
              pronouns: { its: their }
              notAfter: [of]
            names:
              FT: Fox Tribes
            """);

    assertThat(book.withArticle("Hague")).isEqualTo("the Hague");
    assertThat(book.filled(Template.of("$who is at its table"), place -> "Fox Tribes"))
        .isEqualTo("Fox Tribes are at their table");
    assertThat(book.wordings()).containsEntry("names.FT", "Fox Tribes");
  }

  @Test
  void usualWordsStandBelowTypeFieldAndValue() {
    assertThat(problems("usual:\n  Repl: { answer: { YES: so } }\n"))
        .singleElement()
        .asString()
        .contains("Repl is no type of fact; did you mean Reply?");
    assertThat(problems("usual:\n  Reply: { anser: { YES: so } }\n"))
        .singleElement()
        .asString()
        .contains("anser is no field of Reply; did you mean answer?");
    assertThat(problems("usual:\n  Reply: { answer: { YES: so } }\n"))
        .singleElement()
        .asString()
        .contains("YES is no usual value of answer");
  }

  @Test
  void wordsArePartOfTheVersion() throws BrokenRulebook {
    assertThat(RulebookReader.read(GivenWords.given(), "meeting", with("sentences: {}")).version())
        .isNotEqualTo(RulebookReader.read(GivenWords.given(), "meeting", FILES).version());
  }

  @Test
  void whatNothingAsksForIsToldTheNearest() {
    assertThat(problems("sentences:\n  meeting:\n    CONTCT: a call\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:3:13 no sentence is called meeting.CONTCT; did you"
                + " mean meeting.CONTACT?");
    assertThat(problems("constants:\n  Statu: { AT_RISK: shaky }\n  Status: { RISK: shaky }\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:2:21 Statu is not a closed list; did you mean"
                + " Status?",
            "UNKNOWN_WORDING meeting/words.yaml:3:19 Status has no value RISK");
    assertThat(problems("sentence:\n  a: b\narticles: { lastWord: [Tribe] }\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:2:3 sentence is no part of words.yaml; did you mean"
                + " sentences?",
            "UNKNOWN_WORDING meeting/words.yaml:3:23 lastWord is no part of words.yaml; did you"
                + " mean lastWords?");
  }

  @Test
  void aPlaceThatTheGivenWordingHasNotIsTold() {
    assertThat(problems("sentences:\n  verdict:\n    BLOCKED: $Meetng is blocked by $whom\n"))
        .containsExactly(
            "WORDING_PLACE meeting/words.yaml:3:14 verdict.BLOCKED has no place $meetng; did you"
                + " mean $meeting?",
            "WORDING_PLACE meeting/words.yaml:3:14 verdict.BLOCKED has no place $whom");
  }

  @Test
  void whatIsNoTextIsTold() {
    assertThat(problems("sentences:\n  meeting:\n    CONTACT: 5\n    SIGNING: [a, b]\n"))
        .containsExactly(
            "BAD_WORDING meeting/words.yaml:3:14 meeting.CONTACT is no text; write one, between"
                + " double quotes if it is a number, yes or no",
            "BAD_WORDING meeting/words.yaml:4:14 meeting.SIGNING is no text; write one, between"
                + " double quotes if it is a number, yes or no");
    assertThat(problems("sentences:\n  meeting:\n    CONTACT: \" \"\n    SIGNING: \"a\\nb\"\n"))
        .allMatch(problem -> problem.startsWith("BAD_WORDING"))
        .hasSize(2);
    assertThat(problems("- a\n")).hasSize(1);
    assertThat(problems("sentences: a\n")).hasSize(1);
    assertThat(problems("articles: { lastWords: Tribe }\n"))
        .containsExactly(
            "BAD_WORDING meeting/words.yaml:1:24 articles.lastWords is a list of words: [United,"
                + " European]");
  }

  @Test
  void whatIsAskedOfWhomIsSaidOfTypesFieldsAndValuesThatThereAre() throws BrokenRulebook {
    assertThat(
            read("""
            deeds:
              Reply:
                answer:
                  ACCEPTED: accept $meeting
                  any: answer $meeting
                new: reply
            """)
                .deeds()
                .all())
        .containsOnlyKeys("Reply.answer.ACCEPTED", "Reply.answer.any", "Reply.new");
    assertThat(problems("deeds:\n  Repl:\n    new: reply\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:3:10 Repl is no type of fact that is posted; did"
                + " you mean Reply?");
    assertThat(problems("deeds:\n  Reply:\n    anser: { ACCEPTED: accept }\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:3:24 Reply has no field anser; did you mean"
                + " answer?");
    assertThat(problems("deeds:\n  Reply:\n    answer: { ACCEPTD: accept }\n"))
        .containsExactly(
            "UNKNOWN_WORDING meeting/words.yaml:3:24 answer has no value ACCEPTD; did you mean"
                + " ACCEPTED?");
    assertThat(problems("deeds:\n  Reply:\n    answer: { ACCEPTED: accept $meting }\n"))
        .containsExactly(
            "WORDING_PLACE meeting/words.yaml:3:25 Reply has no place $meting; did you mean"
                + " $meeting?");
  }

  @Test
  void emptyPartsSayNothing() throws BrokenRulebook {
    assertThat(read("constants:\nsentences:\n").say("meeting.CONTACT")).isEqualTo("a contact");
    assertThat(read("# nothing yet\n").say("meeting.CONTACT")).isEqualTo("a contact");
  }

  private static PhraseBook read(String words) throws BrokenRulebook {
    return RulebookReader.read(GivenWords.given(), "meeting", with(words)).phrases();
  }

  private static List<String> problems(String words) {
    return catchThrowableOfType(
            BrokenRulebook.class,
            () -> RulebookReader.read(GivenWords.given(), "meeting", with(words)))
        .problems()
        .stream()
        .map(PhraseReaderTest::shown)
        .toList();
  }

  private static String shown(RuleProblem problem) {
    return problem.code()
        + " "
        + problem.at().file()
        + ":"
        + problem.at().line()
        + ":"
        + problem.at().column()
        + " "
        + problem.message();
  }

  private static List<SourceFile> with(String words) {
    List<SourceFile> files = new ArrayList<>(FILES);
    files.add(new SourceFile("meeting/words.yaml", words));
    return files;
  }
}
