package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Annotation;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

class RuleReaderTest {
  @Test
  void theGivenWordsAreSound() {
    assertThat(GivenWords.vocabulary().syntax().types())
        .map(TypeSyntax::name)
        .containsExactly("Evaluation", "PreconditionStatus", "LevelReadiness", "DelayBalance");
    assertThat(GivenWords.vocabulary().syntax().enums())
        .map(EnumSyntax::name)
        .contains("Level", "Status", "Verdict");
  }

  @Test
  void aDeclarationIsReadWithItsFieldsAndAnnotations() {
    RuleReading reading = RuleReader.read(GivenWords.vocabulary(), List.of(Texts.vocabulary()));

    assertThat(reading.problems()).isEmpty();
    TypeSyntax intent = reading.syntax().types().get(0);
    assertThat(intent.name()).isEqualTo("Intent");
    assertThat(intent.fields())
        .contains(
            new FieldSyntax(
                "party",
                "String",
                List.of(new Annotation("required", "", at("vocabulary", 8, 20, 8, 28))),
                at("vocabulary", 8, 5, 8, 28)));
    assertThat(intent.fields())
        .map(FieldSyntax::type)
        .contains("List<String>", "Map<String, Stance>");
    assertThat(reading.syntax().enums().get(0).constants())
        .containsExactly("PROPOSED", "ACCEPTED", "REFUSED");
  }

  @Test
  void aRuleIsReadIntoItsTree() {
    RuleSyntax rule =
        rule(
            "$i : Intent( stance == Stance.REFUSED, $p : party )",
            "insert( Finding.risk( $p + \" refuses\" ) );");

    assertThat(rule.name()).isEqualTo("A rule");
    assertThat(rule.annotation("source")).contains("S1");
    assertThat(rule.when())
        .containsExactly(
            new Condition.Pattern(
                Optional.of("$i"),
                "Intent",
                List.of(
                    new Constraint.Comparison(
                        new Operand.Field("stance"),
                        Operator.EQUAL,
                        new Operand.Constant("Stance", "REFUSED"),
                        at("rule", 5, 18, 5, 41)),
                    new Constraint.Bind("$p", "party", at("rule", 5, 44, 5, 53))),
                at("rule", 5, 5, 5, 55)));
    assertThat(rule.then())
        .containsExactly(
            new Conclusion.Finding(
                FindingKind.RISK,
                List.of(
                    new Conclusion.Term(
                        List.of(new Operand.Variable("$p"), new Operand.Text(" refuses")))),
                at("rule", 7, 5, 7, 46)));
  }

  @Test
  void theTextOfARuleIsKeptAsWritten() {
    assertThat(rule("Intent() // remark", "insert( Finding.risk( \"x\" ) );").text())
        .startsWith("rule \"A rule\"")
        .contains("Intent() // remark")
        .endsWith("end");
  }

  @Test
  void alternativesNeedTheirFieldOnBothSides() {
    Condition.Pattern pattern = pattern("Intent( ( daysAgo < 3 || daysAgo >= -1 ) )");

    assertThat(pattern.constraints())
        .containsExactly(
            new Constraint.Any(
                List.of(
                    comparison(Operator.LESS, 3, at("rule", 5, 15, 5, 25)),
                    comparison(Operator.AT_LEAST, -1, at("rule", 5, 30, 5, 42))),
                at("rule", 5, 13, 5, 44)));
  }

  @Test
  void membershipIsReadFromBothSides() {
    assertThat(pattern("Intent( principals not contains \"RU\", party not in ( \"US\" ) )"))
        .extracting(Condition.Pattern::constraints)
        .isEqualTo(
            List.of(
                new Constraint.Comparison(
                    new Operand.Field("principals"),
                    Operator.NOT_CONTAINS,
                    new Operand.Text("RU"),
                    at("rule", 5, 13, 5, 40)),
                new Constraint.OneOf(
                    new Operand.Field("party"),
                    true,
                    List.of(new Operand.Text("US")),
                    at("rule", 5, 43, 5, 63))));
  }

  @Test
  void negatedJoinedAndCountedConditionsAreRead() {
    RuleSyntax rule =
        rule(
            "Intent( $p : party ) not( Intent( party == $p, daysAgo < 1 ) and Venue( host == $p ) )"
                + " exists Venue( host == $p ) forall( Intent( $q : party ) Venue( host == $q ) )"
                + " ( Venue( host == $p ) or Willing( party == $p ) )"
                + " accumulate( $v : Venue( host == $p ); $n : count( $v ); $n >= 2 )",
            "insert( Finding.risk( \"x\" ) );");

    assertThat(rule.when())
        .map(Condition::getClass)
        .map(Class::getSimpleName)
        .containsExactly("Pattern", "Not", "Exists", "ForAll", "Or", "Accumulate");
  }

  @Test
  void linesEndedByWindowsAreCountedAlike() {
    String text = Texts.rule("Intent( prty == 1 )").text().replace("\n", "\r\n");

    assertThat(Texts.read(new SourceFile("test/rule.drl", text)).problems())
        .map(RuleProblem::toString)
        .containsExactly("test/rule.drl:5:13 Intent has no field prty; did you mean party?");
  }

  @Test
  void linesEndedByOldMacsAreRefusedAsDroolsTakesThemForOneLine() {
    String text = Texts.rule("Intent( party == \"RU\" )").text().replace('\n', '\r');

    assertThat(Texts.read(new SourceFile("test/rule.drl", text)).problems())
        .map(RuleProblem::code)
        .containsOnly("NOT_PLAIN_DRL");
  }

  private static RuleSyntax rule(String when, String then) {
    RuleReading reading = Texts.read(Texts.rule(when, then));
    assertThat(reading.problems()).isEmpty();
    return reading.syntax().rules().get(0);
  }

  private static Condition.Pattern pattern(String when) {
    return (Condition.Pattern) rule(when, "insert( Finding.risk( \"x\" ) );").when().get(0);
  }

  private static Constraint comparison(Operator operator, int days, Position at) {
    return new Constraint.Comparison(
        new Operand.Field("daysAgo"), operator, new Operand.Numeral(BigDecimal.valueOf(days)), at);
  }

  private static Position at(String file, int line, int column, int endLine, int endColumn) {
    return new Position("test/" + file + ".drl", line, column, endLine, endColumn);
  }
}
