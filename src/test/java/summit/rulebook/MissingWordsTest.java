package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** Whoever adds a type, a field or a value is told which words readers still need. */
class MissingWordsTest {
  private static final String TYPE =
      """
      package meeting

      declare enum Craft
          SHIP, F16, MIG, DDG;
      end

      declare Escort
          %s
          craft : Craft %s
          number : Integer
      end

      rule "An escort is on file"
          @source( "M-1" )
      when
          Escort( craft == Craft.SHIP, $number : number )
      then
          insert( Finding.risk( "an escort of " + $number ) );
      end
      """;

  private static final String WORDS =
      "constants: { Craft: { F16: fighter, DDG: destroyer, MIG: fighter } }\n";

  @Test
  void aTypeWithoutItsWordsIsRemarkedOn() throws BrokenRulebook {
    assertThat(remarks(TYPE.formatted("", ""), "constants: {}\n"))
        .containsExactly(
            "meeting/escort.drl:3:1 F16, DDG of Craft read as a code in lower case too; say it in"
                + " words.yaml, below constants and Craft",
            "meeting/escort.drl:7:1 readers meet the name Escort; say what they call one: @called("
                + " \"the word of $party\" )",
            "meeting/escort.drl:9:5 rules compare craft of Escort, and nothing says how its value"
                + " reads; add @says( \"the craft is $craft\" ) in plain words");
  }

  @Test
  void aTypeWithItsWordsIsNot() throws BrokenRulebook {
    String worded =
        TYPE.formatted("@called( \"the escort\" )", "@says( \"the escort is a $craft\" )");

    assertThat(remarks(worded, WORDS)).isEmpty();
  }

  /** Of a rulebook with two more files, what is said of these. */
  private static List<String> remarks(String declared, String words) throws BrokenRulebook {
    List<SourceFile> files = new ArrayList<>(TestRulebooks.OWN.sources("meeting"));
    files.removeIf(file -> file.path().endsWith("words.yaml"));
    files.add(new SourceFile("meeting/escort.drl", declared));
    files.add(new SourceFile("meeting/words.yaml", words));
    return MissingWords.of(RulebookReader.read(GivenWords.given(), "meeting", files)).stream()
        .filter(remark -> remark.at().file().equals("meeting/escort.drl"))
        .map(RuleProblem::toString)
        .toList();
  }
}
