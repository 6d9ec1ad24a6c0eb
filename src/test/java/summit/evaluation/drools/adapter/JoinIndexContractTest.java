package summit.evaluation.drools.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.adapter.RawNetwork.boxes;
import static summit.evaluation.drools.adapter.RawNetwork.joined;

import java.util.List;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.Constraint.ConstraintType;
import org.junit.jupiter.api.Test;
import summit.evaluation.drools.adapter.RawNetwork.CountingReader;
import summit.facts.Fact;

/** What is relied on of the index by which Drools joins facts, one statement each. */
class JoinIndexContractTest {
  private static final int MANY = 30;

  @Test
  void aJoinByEqualityIsAnsweredByAnIndexWithoutAskingOfEachCombination() {
    CountingReader own = new CountingReader("place");
    CountingReader earlier = new CountingReader("place");

    int fired = joined(Predicate.Equal::new, earlier, own).fire(boxes(MANY, "place", "here"));

    assertThat(fired).isEqualTo(MANY * MANY);
    assertThat(own.reads() + earlier.reads()).isLessThan(20 * MANY);
  }

  @Test
  void aJoinByAnythingElseIsAskedOfEachCombination() {
    CountingReader own = new CountingReader("place");

    int fired =
        joined(
                (left, right) -> new Predicate.Not(new Predicate.Equal(left, right)),
                new CountingReader("place"),
                own)
            .fire(boxes(MANY, "place", "here"));

    assertThat(fired).isZero();
    assertThat(own.reads()).isGreaterThanOrEqualTo(MANY * MANY);
  }

  @Test
  void anIndexTakesTwoAbsentValuesForEqual() {
    int fired =
        joined(Predicate.Equal::new, new CountingReader("place"), new CountingReader("place"))
            .fire(boxes(1));

    assertThat(fired).isEqualTo(1);
  }

  @Test
  void anIndexComparesByEqualsToWhichTwoIsNotTwoPointZero() {
    List<Fact> boxes = List.of(box("BOX", "count", 2, "weight", 2.0));

    assertThat(
            joined(Predicate.Equal::new, new CountingReader("weight"), new CountingReader("count"))
                .fire(boxes))
        .isZero();
  }

  @Test
  void manyRulesThatAskAFieldForWrittenValuesAreAnsweredByOneLookup() {
    CountingReader reader = new CountingReader("place");
    RawNetwork network = new RawNetwork();
    for (int i = 0; i < MANY; i++) {
      Pattern pattern = RawNetwork.box(1);
      pattern.addConstraint(
          new NetworkConstraint(
              new Predicate.Equal(
                  new ComparisonSide.Own(reader), new ComparisonSide.Written("place " + i)),
              List.of()));
      network.rule("Rule " + i, conditions -> conditions.addChild(pattern));
    }

    assertThat(network.fire(boxes(1, "place", "place 7"))).isEqualTo(1);
    assertThat(reader.reads()).isLessThan(MANY / 2);
  }

  @Test
  void aConstraintOfABetaNodeMayReadNothingOfEarlierPatternsAndIsAskedOfEachCombination() {
    CountingReader reader = new CountingReader("place");
    NetworkConstraint never = new NetworkConstraint(known(reader), List.of());
    never.setType(ConstraintType.BETA);
    Pattern second = RawNetwork.box(2);
    second.addConstraint(never);

    int fired =
        new RawNetwork()
            .rule(
                "Pairs",
                conditions -> {
                  conditions.addChild(RawNetwork.box(1));
                  conditions.addChild(second);
                })
            .fire(boxes(MANY));

    assertThat(fired).isZero();
    assertThat(reader.reads()).isEqualTo(MANY * MANY);
  }

  private static Predicate known(ValueReader reader) {
    return new Predicate.Known(new ComparisonSide.Own(reader));
  }
}
