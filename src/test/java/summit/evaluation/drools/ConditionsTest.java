package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.matches;
import static summit.evaluation.drools.Trial.shelf;
import static summit.evaluation.drools.Trial.size;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import summit.evaluation.Match;
import summit.facts.Fact;

/** Each form of condition, over boxes whose room is counted. */
class ConditionsTest {
  private static final Fact RED = box("RED", "count", 2, "weight", 1.5, "open", true);
  private static final Fact BLUE = box("BLUE", "count", 5, "weight", 2.5, "open", false);
  private static final Fact BARE = box("BARE");

  @Test
  void aPatternHoldsOnceForEachFactThatFits() {
    assertThat(matches("Box( count > 1 )", RED, BLUE, BARE))
        .flatExtracting(Match::facts)
        .containsExactlyInAnyOrder(RED, BLUE);
  }

  @Test
  void patternsHoldForEachCombinationThatFits() {
    assertThat(
            matches(
                "Shelf( $names : names ) Box( name memberOf $names )",
                shelf("S", "names", List.of("RED", "BLUE")),
                shelf("T", "names", List.of("RED")),
                RED,
                BLUE))
        .extracting(match -> match.facts().stream().map(Fact::id).toList())
        .containsExactlyInAnyOrder(List.of("S", "RED"), List.of("S", "BLUE"), List.of("T", "RED"));
  }

  @Test
  void notHoldsOnceWhenNothingFits() {
    assertThat(matches("not Box( count > 5 )", RED, BLUE)).hasSize(1);
    assertThat(matches("not( Box( count >= 5 ) )", RED, BLUE)).isEmpty();
    assertThat(matches("not Box()")).hasSize(1);
    assertThat(
            matches(
                "not( Shelf( $names : names ) and Box( name memberOf $names ) )",
                shelf("S", "names", List.of("GREEN")),
                RED))
        .hasSize(1);
  }

  @Test
  void existsHoldsOnceHoweverManyFit() {
    assertThat(matches("exists Box( count > 1 )", RED, BLUE)).hasSize(1);
    assertThat(matches("exists( Box( count > 9 ) )", RED, BLUE)).isEmpty();
    assertThat(matches("exists( Box( count > 9 ) or Box( open == true ) )", RED, BLUE)).hasSize(1);
  }

  @Test
  void forallHoldsWhenEachOfTheBaseAlsoFitsTheOthers() {
    assertThat(
            matches("forall( Box( $n : name, open == true ) Box( name == $n, count > 1 ) )", RED))
        .hasSize(1);
    assertThat(
            matches(
                "forall( Box( $n : name, open == true ) Box( name == $n, count > 2 ) )", RED, BLUE))
        .isEmpty();
    assertThat(
            matches("forall( Box( $n : name, open == true ) Box( name == $n, count > 2 ) )", BLUE))
        .as("there is nothing to fit")
        .hasSize(1);
  }

  @Test
  void orHoldsOnceForEachSideThatFits() {
    assertThat(matches("( Box( count == 2 ) or Box( open == false ) )", RED, BLUE)).hasSize(2);
    assertThat(matches("( Box( count == 2 ) or Box( open == true ) )", RED)).hasSize(2);
    assertThat(matches("( Box( count == 9 ) or Box( open == false ) )", RED)).isEmpty();
  }

  @Test
  void andHoldsWhenBothSidesFit() {
    String both = "( Box( count == 2, $n : name ) and Shelf( names contains $n ) )";

    assertThat(matches(both, RED, shelf("S", "names", List.of("RED")))).hasSize(1);
    assertThat(matches(both, RED, shelf("S", "names", List.of("BLUE")))).isEmpty();
  }

  @Test
  void accumulateCountsAndAddsAndFindsTheLeastAndTheMost() {
    Match match =
        only(
            matches(
                "accumulate( $box : Box( open != null, $c : count, $w : weight );"
                    + " $n : count( $box ), $sum : sum( $c ), $total : sum( $w ),"
                    + " $least : min( $c ), $most : max( $w ); $n >= 2 )",
                RED,
                BLUE,
                BARE));

    assertThat(match.bindings())
        .containsEntry("$n", 2)
        .containsEntry("$total", 4.0)
        .containsEntry("$most", 2.5);
    assertThat(whole("$sum", match)).isEqualTo(7);
    assertThat(whole("$least", match)).isEqualTo(2);
  }

  @Test
  void anAccumulateIsHeldAgainstItsConstraints() {
    String two = "accumulate( $b : Box( count > 1 ); $n : count( $b ); $n >= 2 )";

    assertThat(matches(two, RED, BLUE, BARE)).hasSize(1);
    assertThat(matches(two, RED, BARE)).isEmpty();
    assertThat(
            matches(
                "accumulate( Box( $c : count ); $s : sum( $c ); $s > 6.5, $s < 7.5 )", RED, BLUE))
        .hasSize(1);
  }

  @Test
  void nothingAddsUpToZeroAndHasNeitherLeastNorMost() {
    assertThat(
            matches(
                "accumulate( $b : Box( $c : count ); $n : count( $b ), $s : sum( $c ); $n == 0, $s"
                    + " == 0 )"))
        .hasSize(1);
    assertThat(matches("accumulate( Box( $c : count ); $m : max( $c ); $m > 0 )")).isEmpty();
    assertThat(matches("accumulate( Box( $c : count ); $m : min( $c ); $m < 9 )")).isEmpty();
    assertThat(matches("accumulate( Box( $w : weight ); $m : max( $w ); $m >= 0 )")).isEmpty();
    assertThat(matches("accumulate( Box( $w : weight ); $m : min( $w ); $m <= 0 )")).isEmpty();
  }

  @Test
  void absentValuesAreNotAddedUp() {
    Match match =
        only(
            matches(
                "accumulate( $b : Box( $c : count );"
                    + " $n : count( $b ), $s : sum( $c ), $m : min( $c ); $n == 3 )",
                RED,
                BLUE,
                BARE));

    assertThat(whole("$s", match)).isEqualTo(7);
    assertThat(whole("$m", match)).isEqualTo(2);
  }

  @Test
  void bindingsHoldValuesAsDecisionsKnowThem() {
    Fact box =
        box(
            "BOX",
            "size",
            size("LARGE"),
            "sizes",
            List.of(size("TINY")),
            "sealedOn",
            Trial.july(1));

    assertThat(
            only(matches(
                    "$box : Box( $size : size, $sizes : sizes, $day : sealedOn, $c : count )", box))
                .bindings())
        .containsEntry("$box", box)
        .containsEntry("$size", size("LARGE"))
        .containsEntry("$sizes", List.of(size("TINY")))
        .containsEntry("$day", Trial.july(1))
        .doesNotContainKey("$c");
  }

  private static Match only(List<Match> matches) {
    assertThat(matches).hasSize(1);
    return matches.get(0);
  }

  private static int whole(String variable, Match match) {
    return ((Number) Objects.requireNonNull(match.bindings().get(variable))).intValue();
  }
}
