package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;

/** By the engine, a path reaches its target and none of its changes can be left out. */
class CasePathsTest {
  private static final int PRECONDITIONS = 3;

  /** Of the situations that ask for many changes, some of the paths are enough. */
  private static final SearchBounds BOUNDS = new SearchBounds(3, 1_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "russia-wants-groundwork-first",
        "putin-stays-away-from-istanbul",
        "trump-withdraws-from-singapore",
        "alaska-has-nothing-to-sign",
        "putins-answer-to-zelenskyy-is-contested"
      })
  void everyPathReachesItsTargetAndNoneOfItsChangesCanBeLeftOut(String name) {
    DecisionRequest request = request(name);
    int applied = 0;
    for (Target target : targets(request)) {
      for (List<FactChange> path : paths(request, target)) {
        assertThat(reaches(target, request, path)).as(told(target, path)).isTrue();
        for (FactChange left : path) {
          List<FactChange> others = new ArrayList<>(path);
          others.remove(left);
          assertThat(reaches(target, request, others))
              .as(told(target, path) + " without " + left.json())
              .isFalse();
        }
        applied++;
      }
    }

    assertThat(applied).as("paths of " + name).isGreaterThan(1);
  }

  private static DecisionRequest request(String name) {
    return Situations.shipped().stream()
        .filter(one -> one.path().endsWith("/" + name + ".yaml"))
        .map(Situations::request)
        .findFirst()
        .orElseThrow();
  }

  /** That the preconditions which stand worst for now are satisfied. */
  private static List<Target> targets(DecisionRequest request) {
    return Stream.of(Status.BLOCKING, Status.AT_RISK, Status.UNKNOWN)
        .flatMap(
            status ->
                Situations.SUMMIT.evaluate(request).standing().entrySet().stream()
                    .filter(one -> one.getValue() == status))
        .limit(PRECONDITIONS)
        .<Target>map(one -> new Target.OfPrecondition(one.getKey(), Status.SATISFIED, true))
        .toList();
  }

  /** The paths that are found, with those that come to the same. */
  private static List<List<FactChange>> paths(DecisionRequest request, Target target) {
    PathsRequest asked =
        new PathsRequest(
            request,
            Optional.of(target),
            Set.of(),
            ChangeCosts.DEFAULT,
            BOUNDS,
            PathsRequest.DEFAULT_MOST);
    return new PathFinder(Situations.SUMMIT)
        .find(asked, Progress.NONE).paths().stream()
            .flatMap(path -> Stream.concat(Stream.of(path.changes()), path.alike().stream()))
            .toList();
  }

  private static boolean reaches(Target target, DecisionRequest request, List<FactChange> changes) {
    return target.reachedBy(
        Situations.SUMMIT
            .evaluate(request.of(FactChange.apply(changes, request.facts())))
            .outline());
  }

  private static String told(Target target, List<FactChange> path) {
    return target + " by " + path.stream().map(FactChange::json).toList();
  }
}
