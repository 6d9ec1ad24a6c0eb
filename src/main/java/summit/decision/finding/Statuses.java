package summit.decision.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.decision.meeting.Status;
import summit.rulebook.Rulebook;

/**
 * From findings to the status of each precondition: blocking beats at risk, beats a rule that says
 * what is unknown, beats satisfied, beats not applicable; with no finding it is unknown.
 */
public final class Statuses {
  private final Map<String, Status> byPrecondition = new TreeMap<>();
  private final Map<String, List<Finding.OfPrecondition>> findings = new HashMap<>();

  public Statuses(Rulebook rulebook, List<Finding> all) {
    for (Finding one : all) {
      if (one instanceof Finding.OfPrecondition finding) {
        String precondition = finding.precondition();
        findings.computeIfAbsent(precondition, id -> new ArrayList<>()).add(finding);
        byPrecondition.merge(precondition, finding.status(), Status::stronger);
      }
    }
    rulebook.preconditions().forEach(one -> byPrecondition.putIfAbsent(one.id(), Status.UNKNOWN));
  }

  public Map<String, Status> byPrecondition() {
    return Collections.unmodifiableMap(byPrecondition);
  }

  public Status of(String precondition) {
    return byPrecondition.getOrDefault(precondition, Status.UNKNOWN);
  }

  /** What rules concluded of a precondition, in no particular order. */
  public List<Finding.OfPrecondition> findingsOf(String precondition) {
    return findings.getOrDefault(precondition, List.of());
  }
}
