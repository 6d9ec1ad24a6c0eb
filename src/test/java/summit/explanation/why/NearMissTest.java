package summit.explanation.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.evaluation.interpreter.Truth;
import summit.explanation.trace.RuleMisses;
import summit.facts.Fact;

/** What each form of condition lacks, and how that reads. */
class NearMissTest {
  @Test
  void aRuleThatFiresLacksNothing() {
    Explained rule = Explained.rule("Guest( country == \"FR\" )");

    NearMiss near = rule.on(rule.guest("A", "name", "Ada", "country", "FR"));

    assertThat(near.distance()).isZero();
    assertThat(near.failing()).isEmpty();
    assertThat(near.facts()).containsExactly("A");
  }

  @Test
  void aComparisonThatFailsSaysBothValuesItsPlaceAndItsFact() {
    Explained rule = Explained.rule("Guest( country == \"FR\", seats > 1 )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada", "country", "UK", "seats", 1),
            rule.guest("B", "name", "Bob", "country", "UK", "seats", 2));

    assertThat(near.distance()).isOne();
    assertThat(near.facts()).containsExactly("B");
    NearMiss.Failing failing = near.failing().get(0);
    assertThat(failing.text()).isEqualTo("country == \"FR\"");
    assertThat(failing.truth()).isEqualTo(Truth.FALSE);
    assertThat(failing.fact()).contains("B");
    assertThat(failing.field()).contains("country");
    assertThat(failing.left()).contains("UK");
    assertThat(failing.right()).contains("FR");
    assertThat(failing.at()).isEqualTo("trial/rules.drl:34:12");
    assertThat(near.sentence())
        .isEqualTo(
            "It would be so if the country of Bob were FR. As things stand, the country of Bob is"
                + " UK (B).");
  }

  @Test
  void whatAFactDoesNotSayIsUnknownAndNearerThanWhatIsFalse() {
    Explained rule = Explained.rule("Guest( seats >= 2 )");

    NearMiss near =
        rule.on(rule.guest("A", "name", "Ada", "seats", 1), rule.guest("B", "name", "Bob"));

    assertThat(near.failing().get(0).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(near.sentence())
        .endsWith(
            "the seats of Bob were at least 2 seats. As things stand, nothing more is said of the"
                + " seats of Bob (B).");
  }

  @Test
  void aFactThatIsNotThereCountsAllThatIsAskedOfIt() {
    Explained rule = Explained.rule("Table( owner == \"Ada\", size > 3 )");

    NearMiss near = rule.on();

    assertThat(near.distance()).isEqualTo(2);
    assertThat(near.failing()).hasSize(1);
    assertThat(near.failing().get(0).fact()).isEmpty();
    assertThat(near.sentence())
        .endsWith("the size of the table of Ada were more than 3 (nothing on file says so).");
  }

  @Test
  void aJoinIsTriedOnEveryCombination() {
    Explained rule =
        Explained.rule(
            "Guest( $name : name, $seats : seats ) Table( owner == $name, size >= $seats )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada", "seats", 4),
            rule.guest("B", "name", "Bob", "seats", 2),
            rule.table("T", "owner", "Ada", "size", 3),
            rule.table("U", "owner", "Bob", "size", 2));

    assertThat(near.distance()).isZero();
    assertThat(near.facts()).containsExactly("B", "U");
  }

  @Test
  void whatMustBeAbsentNamesTheFactsInTheWay() {
    Explained rule = Explained.rule("not Guest( country == \"UK\" )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada", "country", "UK"),
            rule.guest("B", "name", "Bob", "country", "UK"),
            rule.guest("C", "name", "Cy", "country", "FR"));

    assertThat(near.distance()).isOne();
    assertThat(near.failing().get(0).inTheWay()).containsExactly("A", "B");
    assertThat(near.sentence())
        .endsWith(
            "the country of Ada were not UK and the country of Bob were not UK. As things stand,"
                + " the country of Ada is UK (A) and the country of Bob is UK (B).");
  }

  @Test
  void whatEveryOneMustHaveNamesTheOneWhoHasItNot() {
    Explained rule = Explained.rule("not( Guest( $name : name ) and not Table( owner == $name ) )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada"),
            rule.guest("B", "name", "Bob"),
            rule.table("T", "owner", "Ada", "size", 3));

    assertThat(near.failing().get(0).inTheWay()).containsExactly("B");
    assertThat(near.sentence()).endsWith("the table of Bob were on file.");
  }

  @Test
  void existsAndTheNearerBranchOfOrAreLookedInto() {
    Explained rule =
        Explained.rule("exists( Guest( country == \"FR\", seats > 3 ) or Guest( host == true ) )");

    NearMiss near = rule.on(rule.guest("A", "name", "Ada", "country", "UK", "host", false));

    assertThat(near.distance()).isOne();
    assertThat(near.sentence())
        .endsWith("Ada were the host. As things stand, Ada is not the host (A).");
  }

  @Test
  void alternativesOfOneFactAreNamedTogether() {
    Explained rule = Explained.rule("Guest( ( country == \"FR\" || seats > 3 ) )");

    NearMiss near = rule.on(rule.guest("A", "name", "Ada", "country", "UK", "seats", 1));

    assertThat(near.distance()).isOne();
    assertThat(near.sentence())
        .endsWith(
            "the country of Ada were FR or the seats of Ada were more than 3 seats. As things"
                + " stand, the country of Ada is UK and the seats of Ada are 1 seat (A).");
  }

  @Test
  void forallNamesTheExceptions() {
    Explained rule =
        Explained.rule(
            "forall( Guest( country == \"UK\", $name : name ) Table( owner == $name, size > 1 ) )");

    NearMiss near = rule.on(rule.guest("A", "name", "Ada", "country", "UK", "seats", 1));

    assertThat(near.distance()).isOne();
    assertThat(near.failing().get(0).inTheWay()).containsExactly("A");
  }

  @Test
  void listsAreAskedOfTheFactThatHoldsThem() {
    Explained rule =
        Explained.rule(
            "Guest( name == \"Ada\", $friends : friends ) Guest( name == \"Bob\", name memberOf"
                + " $friends )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada", "friends", List.of("Cy")),
            rule.guest("B", "name", "Bob"));

    assertThat(near.distance()).isOne();
    assertThat(near.sentence())
        .endsWith("Ada were liked by Bob. As things stand, Ada is liked by Cy (A).");
  }

  @Test
  void totalsSayWhatTheyAre() {
    Explained rule =
        Explained.rule("accumulate( Guest( $n : seats ); $all : sum( $n ); $all > 5 )");

    NearMiss near =
        rule.on(
            rule.guest("A", "name", "Ada", "seats", 2), rule.guest("B", "name", "Bob", "seats", 1));

    assertThat(near.distance()).isOne();
    assertThat(near.failing().get(0).left()).contains("3");
    assertThat(near.sentence()).endsWith("their total were more than 5 rather than 3.");
  }

  @Test
  void whatRulesDeriveIsExplainedByTheRulesThatDeriveIt() {
    Explained rule = Explained.rule("Guest( $name : name ) Seated( name == $name )");

    NearMiss near =
        rule.on(rule.guest("A", "name", "Ada"), rule.table("T", "owner", "Ada", "size", 0));

    NearMiss through = near.failing().get(0).through().get(0);
    assertThat(through.rule()).isEqualTo("A guest with a table is seated");
    assertThat(through.distance()).isOne();
    assertThat(near.sentence())
        .endsWith(
            "the size of the table of Ada were more than 0. As things stand, the size of the table"
                + " of Ada is 0 (T).");
  }

  @Test
  void whatIsDerivedAndShouldNotBeIsExplainedByTheRuleThatDerivesIt() {
    Explained rule = Explained.rule("not Seated()");
    Fact ada = rule.guest("A", "name", "Ada");
    Fact table = rule.table("T", "owner", "Ada", "size", 4);

    NearMiss near = rule.on(ada, table, rule.seated("Ada", ada, table));

    assertThat(near.failing().get(0).inTheWay()).containsExactly("A", "T");
    assertThat(near.sentence())
        .endsWith(
            "the size of the table of Ada were at most 0. As things stand, the size of the table of"
                + " Ada is 4 (T).");
  }

  @Test
  void aSearchThatIsCutShortSaysSo() {
    Explained rule =
        Explained.rule(
            "Guest( $a : name, $from : country, $seats : seats )"
                + " Guest( country == $from, name != $a, seats > $seats )"
                + " Guest( country == $from, name != $a, seats < $seats )");
    Fact[] guests = new Fact[90];
    for (int i = 0; i < guests.length; i++) {
      guests[i] = rule.guest("G" + i, "name", "N" + i, "country", "FR", "seats", 1);
    }

    NearMiss near = rule.on(guests);

    assertThat(near.cut()).isTrue();
    assertThat(near.tried()).isEqualTo(RuleMisses.TRIED_FOR_A_RULE);
  }
}
