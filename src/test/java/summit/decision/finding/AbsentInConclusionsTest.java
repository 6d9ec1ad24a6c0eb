package summit.decision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.counterfactual.Rules;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.answer.Decision;

/** A fact may leave out what a conclusion takes from it: nothing is concluded from that. */
class AbsentInConclusionsTest {
  private static final String HEAD =
      """
      package small
      declare Act
          @doc( "What a party did" )
          by : String @doc( "Who did it" )
          direction : Direction @doc( "Whether it delays" )
          kind : String @doc( "What it was" )
          points : Integer @doc( "How much it weighs" )
          own : Boolean @doc( "Whether it is conduct" )
          verdict : Verdict @doc( "What it makes of it" )
          level : Level @doc( "What it supports" )
          delay : DelayLevel @doc( "How far it is to blame" )
      end
      rule "There is notice"
          @precondition( "notice" )
          @source( "M-1" )
      when
          Act( kind == "notice" )
      then
          insert( Finding.satisfied( "there is notice" ) );
      end
      rule "There is none"
          @precondition( "notice" )
          @source( "M-1" )
      when
          not Act( kind == "notice" )
      then
          insert( Finding.blocking( "there is none" ) );
      end
      rule "It is concluded"
          @source( "M-1" )
      when
          $act : Act( $by : by, $direction : direction, $kind : kind, $points : points, $own : own,
              $verdict : verdict, $level : level, $delay : delay )
      then
          insert( %s );
      end
      """;

  private static final String LEDGER = "Finding.ledger( $by, $direction, $kind, $points, $own )";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'by': 'A', 'direction': 'DELAYING', 'kind': 'late', 'own': true",
        "'by': 'A', 'kind': 'late', 'points': 2, 'own': true",
        "'direction': 'DELAYING', 'kind': 'late', 'points': 2, 'own': true",
        "'kind': 'late'"
      })
  void anActThatLacksWhatCountsIsNoRow(String fields) {
    assertThat(decide(LEDGER, fields).delay().parties()).isEmpty();
  }

  @Test
  void anActOfNoKindCountsAllTheSame() {
    assertThat(
            decide(LEDGER, "'by': 'A', 'direction': 'DELAYING', 'points': 2, 'own': true")
                .delay()
                .parties())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finding.verdict( $verdict, \"so\" )",
        "Finding.ambition( $level, \"so\" )",
        "Finding.delay( $delay, $by, \"so\" )",
      })
  void nothingIsConcludedFromAValueThatIsLeftOut(String conclusion) {
    Decision decision = decide(conclusion, "'by': 'A'");

    assertThat(decision.because()).isEmpty();
    assertThat(decision.supportedAmbition()).isEmpty();
    assertThat(decision.delay().checks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"not Act()", "exists Act()", "accumulate( $a : Act(); $n : count( $a ) )"})
  void aRowOfNoActIsRefused(String condition) {
    String rules =
        HEAD.formatted("Finding.ledger( \"A\", Direction.DELAYING, \"silence\", 1, true )")
            .replaceAll(
                "(?s)when\\s+\\$act.*then",
                Matcher.quoteReplacement("when " + condition + " then"));

    assertThatThrownBy(() -> Rules.maker(rules))
        .hasStackTraceContaining("a row of the ledger is about an act");
  }

  private static Decision decide(String conclusion, String fields) {
    DecisionMaker maker = Rules.maker(HEAD.formatted(conclusion));
    String fact = "{'type': 'Act', 'id': 'A-1', " + fields + "}";
    return maker.decide(Situations.of(maker, fact));
  }
}
