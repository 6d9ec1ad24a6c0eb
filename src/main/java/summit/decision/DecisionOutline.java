package summit.decision;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.decision.delay.DelayLevel;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/**
 * What is decided, without a word of why: enough to compare many decisions, at a fraction of their
 * cost.
 *
 * @param statuses by id of precondition
 * @param delaying the party that is delaying, when one is
 * @param lead points by which the first party leads the ledger of delay
 */
public record DecisionOutline(
    Level level,
    Verdict verdict,
    Optional<Level> supportedAmbition,
    Map<Level, Readiness> readiness,
    Map<String, Status> statuses,
    DelayLevel delay,
    Optional<String> delaying,
    int lead) {
  public DecisionOutline {
    readiness = Collections.unmodifiableMap(new TreeMap<>(readiness));
    statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
  }
}
