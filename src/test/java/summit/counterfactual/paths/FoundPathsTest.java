package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.bounds.WorkLimit;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.json.AnswerJson;

/** Paths are told while others are still looked for, where little is on file and elsewhere. */
class FoundPathsTest {
  private static final DecisionRequest LITTLE_ON_FILE =
      Situations.of(
          Situations.SUMMIT,
          "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}");

  private final PathFinder finder = new PathFinder(Situations.SUMMIT);
  private final List<Path> told = new ArrayList<>();

  private static PathsRequest asked(DecisionRequest request, int most) {
    return new PathsRequest(
        request,
        Optional.empty(),
        Set.of(),
        ChangeCosts.DEFAULT,
        SearchBounds.asNeeded(SearchBounds.DEFAULT_EVALUATIONS),
        most);
  }

  @Test
  void theFirstIsToldLongBeforeTheSearchEnds() {
    List<Integer> triedBefore = new ArrayList<>();
    int[] tried = {0};

    Paths answer =
        finder.find(
            asked(LITTLE_ON_FILE, PathsRequest.DEFAULT_MOST),
            (done, of) -> tried[0] = done,
            path -> triedBefore.add(tried[0]));

    assertThat(triedBefore.get(0)).isLessThan(answer.considered().evaluations() * 3 / 4);
  }

  @Test
  void smallerOnesAreToldFirstAndEachIsMinimal() {
    Paths answer =
        finder.find(asked(LITTLE_ON_FILE, PathsRequest.DEFAULT_MOST), Progress.NONE, told::add);

    assertThat(told).hasSameSizeAs(answer.paths()).hasSizeGreaterThan(1);
    assertThat(told).extracting(Path::size).isSorted();
    for (Path path : told) {
      assertThat(reaches(answer, LITTLE_ON_FILE, path.changes())).isTrue();
      for (FactChange left : path.changes()) {
        List<FactChange> others = new ArrayList<>(path.changes());
        others.remove(left);
        assertThat(reaches(answer, LITTLE_ON_FILE, others)).as("without " + left.json()).isFalse();
      }
      assertThat(path.alikeCount()).isZero();
    }
  }

  private static boolean reaches(Paths answer, DecisionRequest request, List<FactChange> changes) {
    List<Fact> facts = FactChange.apply(changes, request.facts());
    return answer.target().reachedBy(Situations.SUMMIT.evaluate(request.of(facts)).outline());
  }

  @Test
  void tellingChangesNothingOfTheAnswer() {
    for (DecisionRequest request : List.of(Situations.article(), LITTLE_ON_FILE)) {
      PathsRequest asked = asked(request, PathsRequest.DEFAULT_MOST);

      assertThat(AnswerJson.compact(finder.find(asked, Progress.NONE, told::add)))
          .isEqualTo(AnswerJson.compact(finder.find(asked, Progress.NONE)));
    }
    assertThat(told).isNotEmpty();
  }

  @Test
  void whoeverHasEnoughHasWhatWasFoundUntilThen() {
    WorkLimit limit = WorkLimit.of(Optional.empty(), WorkLimit.Pace.STEADY);
    Paths answer =
        limit.within(
            () ->
                finder.find(
                    asked(LITTLE_ON_FILE, PathsRequest.DEFAULT_MOST),
                    Progress.NONE,
                    path -> limit.conclude()));

    assertThat(answer.complete()).isFalse();
    assertThat(answer.cut()).isPresent();
    assertThat(answer.paths()).hasSize(1);
  }

  @Test
  void whatIsReachedAlreadyIsNoWay() {
    PathsRequest asked =
        new PathsRequest(
            Situations.article(),
            Optional.of(new Target.OfVerdict(Verdict.POSSIBLE_NOT_IMMINENT, true)),
            Set.of(),
            ChangeCosts.DEFAULT,
            new SearchBounds(1, 10),
            1);

    assertThat(finder.find(asked, Progress.NONE, told::add).reached()).isTrue();
    assertThat(told).isEmpty();
  }
}
