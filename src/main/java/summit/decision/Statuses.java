package summit.decision;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.rulebook.Rulebook;

/**
 * From findings to the status of each precondition: blocking beats at risk, beats a rule that says
 * what is unknown, beats satisfied, beats not applicable; with no finding it is unknown.
 */
final class Statuses {
  private final Map<String, Status> byPrecondition = new TreeMap<>();
  private final List<Finding.OfPrecondition> findings;

  Statuses(Rulebook rulebook, List<Finding> all) {
    findings =
        all.stream()
            .filter(Finding.OfPrecondition.class::isInstance)
            .map(Finding.OfPrecondition.class::cast)
            .toList();
    findings.forEach(
        finding ->
            byPrecondition.merge(finding.precondition(), finding.status(), Status::stronger));
    rulebook.preconditions().forEach(one -> byPrecondition.putIfAbsent(one.id(), Status.UNKNOWN));
  }

  Map<String, Status> byPrecondition() {
    return Collections.unmodifiableMap(byPrecondition);
  }

  Status of(String precondition) {
    return byPrecondition.getOrDefault(precondition, Status.UNKNOWN);
  }

  /** What rules concluded of a precondition, without repetition, in order. */
  List<Finding.OfPrecondition> findingsOf(String precondition) {
    return findings.stream()
        .filter(finding -> finding.precondition().equals(precondition))
        .distinct()
        .sorted(Comparator.comparing(Finding.OfPrecondition::reason))
        .toList();
  }
}
