package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.evaluation.RuleBase;
import summit.language.Mutations;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.rulebook.TestRulebooks;

/** Whatever the check lets through can be built, and nothing in it acts. */
class AcceptedTextsTest {
  private static final String CANARY = "summit.canary";
  private static final int TEXTS = 3_000;

  @Test
  void whatTheCheckLetsThroughOfTextsChangedAtRandomIsBuiltAndDoesNotAct() {
    Mutations mutations = Mutations.ofHostileTexts();
    int built = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      SourceFile text = mutations.changed(new Random(seed));
      RuleReading reading =
          RuleReader.read(GivenWords.vocabulary(), List.of(Mutations.vocabulary(), text));
      if (reading.sound() && !reading.syntax().rules().isEmpty()) {
        build(reading);
        built++;
      }
    }

    assertThat(built).isGreaterThan(5);
    assertThat(System.getProperty(CANARY)).isNull();
  }

  private static void build(RuleReading reading) {
    try (RuleBase base = new DroolsEngine().build(TestRulebooks.of(reading.syntax()))) {
      assertThat(Trial.fire(base, List.of())).isNotNull();
    }
  }
}
