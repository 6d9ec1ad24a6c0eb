package summit.explanation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.json.AnswerJson;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.rulebook.Case;
import summit.rulebook.TestRulebooks;

class CoverageTest {
  private static final String RULES =
      """
      package test
      declare Venue
          @doc( "A place" )
          place : String @doc( "Its name" )
          host : String @doc( "Who invites" )
      end
      rule "A venue has a host"
          @source( "S1" )
      when
          Venue( place == "Geneva", host != null )
      then
          insert( Finding.risk( "x" ) );
      end
      """;

  private static final String IN_GENEVA = "{type: 'Venue', id: 'V-1', place: 'Geneva', host: 'CH'}";
  private static final String WITHOUT_HOST = "{type: 'Venue', id: 'V-2', place: 'Geneva'}";
  private static final String ELSEWHERE = "{type: 'Venue', id: 'V-3', place: 'Oslo', host: 'NO'}";

  @Test
  void withoutCasesNothingIsCovered() {
    CoverageReport report = covered();

    assertThat(report.rulesCovered()).isZero();
    assertThat(report.comparisonsCovered()).isZero();
    assertThat(report.gaps())
        .map(CoverageGap::kind)
        .containsExactly(
            CoverageGap.Kind.NEVER_FIRES,
            CoverageGap.Kind.NEVER_TRUE,
            CoverageGap.Kind.NEVER_FALSE,
            CoverageGap.Kind.NEVER_TRUE,
            CoverageGap.Kind.NEVER_FALSE);
  }

  @Test
  void aGapSaysWhereAndWhat() {
    assertThat(covered(IN_GENEVA, ELSEWHERE).gaps())
        .map(CoverageGap::toString)
        .containsExactly("test/rules.drl:10:31 host != null is never seen not to hold");
  }

  @Test
  void aRuleThatFiresInEveryCaseIsNotCovered() {
    assertThat(covered(IN_GENEVA).gaps())
        .map(CoverageGap::kind)
        .contains(CoverageGap.Kind.ALWAYS_FIRES);
  }

  @Test
  void comparisonsAreTriedOnFactsThatFailAnotherComparison() {
    CoverageReport report = covered(IN_GENEVA, WITHOUT_HOST, ELSEWHERE);

    assertThat(report.gaps()).isEmpty();
    assertThat(report.rulesCovered()).isOne();
    assertThat(report.comparisonsCovered()).isEqualTo(2);
  }

  @Test
  void theShippedCasesCoverEveryRuleAndEveryComparison() {
    Coverage coverage = new Coverage(TestRulebooks.summit());
    TestRulebooks.cases().forEach(coverage::add);

    assertThat(coverage.report().gaps()).isEmpty();
  }

  private static CoverageReport covered(String... facts) {
    RuleReading reading =
        RuleReader.read(GivenWords.vocabulary(), List.of(new SourceFile("test/rules.drl", RULES)));
    assertThat(reading.problems()).isEmpty();
    Coverage coverage = new Coverage(TestRulebooks.of(reading.syntax()));
    for (String fact : facts) {
      coverage.add(new Case("test/cases/one.yaml", "One fact", document(fact)));
    }
    return coverage.report();
  }

  private static JsonNode document(String fact) {
    try {
      return AnswerJson.mapper()
          .readTree(
              "{\"asOf\": \"2025-07-21\", \"facts\": ["
                  + fact.replace('\'', '"').replaceAll("(\\w+):", "\"$1\":")
                  + "]}");
    } catch (JsonProcessingException mistyped) {
      throw new IllegalArgumentException(fact, mistyped);
    }
  }
}
