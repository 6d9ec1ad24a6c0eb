package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.paths.search.SearchBounds;
import summit.decision.DecisionRequest;

/** The ways out of some situations, as a person is told them. */
class WaysOutTest {
  private static final SearchBounds BOUNDS = SearchBounds.asNeeded(400);

  private static DecisionRequest request(String name) {
    return Situations.shipped().stream()
        .filter(one -> one.path().endsWith("/" + name + ".yaml"))
        .map(Situations::request)
        .findFirst()
        .orElseThrow();
  }

  private static Paths of(DecisionRequest request) {
    return new PathFinder(Situations.SUMMIT)
        .find(
            new PathsRequest(request, Optional.empty(), Set.of(), ChangeCosts.DEFAULT, BOUNDS, 20),
            Progress.NONE);
  }

  @Test
  void twoPrincipalsWithNothingElseOnFileHaveAWay() {
    Paths paths =
        of(
            Situations.of(
                Situations.SUMMIT,
                "{'type': 'Party', 'id': 'US', 'name': 'United States'}",
                "{'type': 'Party', 'id': 'RU', 'name': 'Russia'}",
                "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}"));

    assertThat(paths.makeHappen())
        .extracting(Advice.Request::ask)
        .anyMatch(ask -> ask.endsWith(" to name and confirm a place to meet."));
    assertThat(paths.findOut())
        .extracting(Advice.Question::question)
        .anyMatch(question -> question.startsWith("Has anything happened"));
    assertThat(paths.paths().get(0).findOut())
        .singleElement()
        .satisfies(
            answer ->
                assertThat(answer.helps())
                    .isEqualTo("What would help: a confirmation that there is no shock."));
  }

  @Test
  void aRefusalIsLiftedByWhoeverRefuses() {
    assertThat(of(request("putin-stays-away-from-istanbul")).makeHappen())
        .allSatisfy(asked -> assertThat(asked.who()).containsExactly("RU"));
  }

  @Test
  void whatHasBeenCalledOffIsNotFoundToHaveBeenHeld() {
    assertThat(of(request("the-soviet-side-leaves-the-talks-of-1983")).paths())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path.findOut()).isEmpty());
  }

  @Test
  void aPlannedContactWhoseDayHasPassedIsAskedAfterAndNotDone() {
    Paths paths =
        of(
            Situations.of(
                Situations.SUMMIT,
                "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}",
                "{'type': 'LeaderIntent', 'id': 'F-1', 'party': 'US', 'stance': 'ACCEPTED',"
                    + " 'statedOn': '2025-07-20'}",
                "{'type': 'LeaderIntent', 'id': 'F-2', 'party': 'RU', 'stance': 'ACCEPTED',"
                    + " 'statedOn': '2025-07-20'}",
                "{'type': 'VenueOption', 'id': 'F-3', 'place': 'Geneva', 'reportedOn':"
                    + " '2025-07-20'}",
                "{'type': 'NoneOnFile', 'id': 'F-4', 'about': 'RUPTURE', 'author': 'desk', 'date':"
                    + " '2025-07-20'}",
                "{'type': 'ContactEvent', 'id': 'F-5', 'kind': 'CALL', 'level': 'LEADER',"
                    + " 'parties': ['US', 'RU'], 'date': '2025-07-18', 'status': 'PLANNED'}"));

    assertThat(paths.paths())
        .flatExtracting(Path::findOut)
        .extracting(OpenAnswer::change)
        .anySatisfy(change -> assertThat(change.json().toString()).contains("\"HELD\""));
    assertThat(paths.paths())
        .flatExtracting(Path::makeHappen)
        .extracting(act -> act.change().id())
        .doesNotContain("F-5");
  }
}
