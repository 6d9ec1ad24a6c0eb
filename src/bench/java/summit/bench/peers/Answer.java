package summit.bench.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/**
 * What everyone answers.
 *
 * @param statuses how each precondition stands, by id
 * @param reasons each rule that holds
 */
record Answer(Verdict verdict, Map<String, Status> statuses, List<Reason> reasons) {
  /** A rule that holds, what it says of the facts, and their ids; none for rules on the verdict. */
  record Reason(String rule, String text, List<String> facts) {}

  /** The same in other words. */
  Answer saying(UnaryOperator<String> words) {
    return new Answer(
        verdict,
        statuses,
        reasons.stream()
            .map(one -> new Reason(one.rule(), words.apply(one.text()), one.facts()))
            .toList());
  }

  /** The same with its reasons in order, to be compared. */
  Answer inOrder() {
    List<Reason> sorted = reasons.stream().sorted(Comparator.comparing(Reason::rule)).toList();
    return new Answer(verdict, Map.copyOf(statuses), sorted);
  }
}
