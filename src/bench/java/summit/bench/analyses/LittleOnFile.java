package summit.bench.analyses;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.paths.ChangeCosts;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsRequest;
import summit.counterfactual.paths.search.SearchBounds;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;

/** Two principals of whom next to nothing is known: ways out, told of while others are sought. */
enum LittleOnFile {
  PROPOSAL("nothing but a proposal"),
  INTENTS(
      "one proposes, and the other refuses",
      "{'type': 'LeaderIntent', 'id': 'F-1', 'party': 'US', 'proposalId': 'SP-1',"
          + " 'stance': 'PROPOSED', 'statedOn': '2025-07-18'}",
      "{'type': 'LeaderIntent', 'id': 'F-2', 'party': 'RU', 'proposalId': 'SP-1',"
          + " 'stance': 'REFUSED', 'statedOn': '2025-07-20'}"),
  WILLING(
      "both are willing",
      "{'type': 'LeaderIntent', 'id': 'F-1', 'party': 'US', 'proposalId': 'SP-1',"
          + " 'stance': 'PROPOSED', 'statedOn': '2025-07-18'}",
      "{'type': 'LeaderIntent', 'id': 'F-2', 'party': 'RU', 'proposalId': 'SP-1',"
          + " 'stance': 'ACCEPTED', 'statedOn': '2025-07-20'}");

  private static final String SUBJECT =
      "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU'],"
          + " 'format': 'BILATERAL'}";

  private final String words;
  private final String facts;

  /**
   * What is on file.
   *
   * @param facts beside the proposal, as JSON with single quotes
   */
  LittleOnFile(String words, String... facts) {
    this.words = words;
    this.facts = String.join(", ", Stream.concat(Stream.of(SUBJECT), Stream.of(facts)).toList());
  }

  private DecisionRequest request() {
    return Situations.of(Situations.SUMMIT, facts);
  }

  /**
   * One search.
   *
   * @param firstMillis to the first way, and to the end
   * @param ways how many there are
   */
  record Search(double firstMillis, double millis, int ways) {}

  /** Asks as a caller does who says no more than the facts. */
  Search search() {
    PathsRequest asked =
        new PathsRequest(
            request(),
            Optional.empty(),
            Set.of(),
            ChangeCosts.DEFAULT,
            SearchBounds.asNeeded(SearchBounds.DEFAULT_EVALUATIONS),
            PathsRequest.DEFAULT_MOST);
    long start = System.nanoTime();
    long[] first = {0};
    Paths paths =
        new PathFinder(Situations.SUMMIT)
            .find(
                asked,
                Progress.NONE,
                path -> first[0] = first[0] == 0 ? System.nanoTime() : first[0]);
    long end = System.nanoTime();
    return new Search(
        ((first[0] == 0 ? end : first[0]) - start) / 1e6,
        (end - start) / 1e6,
        paths.paths().size());
  }

  /** How many preconditions are unknown. */
  long unknown() {
    return Situations.SUMMIT.evaluate(request()).standing().values().stream()
        .filter(Status.UNKNOWN::equals)
        .count();
  }

  String words() {
    return words;
  }
}
