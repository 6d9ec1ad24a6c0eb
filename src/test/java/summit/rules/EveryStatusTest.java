package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.counterfactual.Situations.SUMMIT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.rulebook.Precondition;

/**
 * Everything can be said: for each precondition and each status there is a situation that gives it,
 * or preconditions.yaml says why there is none.
 */
class EveryStatusTest {
  @TestFactory
  Stream<DynamicTest> eachStatusIsSeenOrSaidToBeImpossible() {
    Map<String, Set<Status>> seen = new TreeMap<>();
    for (DecisionRequest situation : Situations.requests()) {
      for (PreconditionAnswer one : SUMMIT.decide(situation).preconditions()) {
        seen.computeIfAbsent(one.id(), id -> EnumSet.noneOf(Status.class)).add(one.status());
      }
    }
    return SUMMIT.rulebook().preconditions().stream()
        .map(
            precondition ->
                DynamicTest.dynamicTest(
                    precondition.id(),
                    () ->
                        assertThat(seen.get(precondition.id())).isEqualTo(possible(precondition))));
  }

  private static Set<Status> possible(Precondition precondition) {
    Set<Status> possible = EnumSet.allOf(Status.class);
    precondition.cannotBe().keySet().forEach(status -> possible.remove(Status.valueOf(status)));
    return possible;
  }
}
