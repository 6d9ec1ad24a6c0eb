package summit.api.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.decision.meeting.Verdict;
import summit.facts.reading.ReadingNote;

/** How the cases of a batch fared; for one thread. */
final class BatchTotals {
  private final Map<Verdict, Long> verdicts = new TreeMap<>();
  private final List<ReadingNote> notes;
  private long problems;

  /**
   * @param notes on what the cases have in common
   */
  BatchTotals(List<ReadingNote> notes) {
    this.notes = notes;
  }

  void count(Optional<Verdict> verdict) {
    if (verdict.isPresent()) {
      verdicts.merge(verdict.get(), 1L, Long::sum);
    } else {
      problems++;
    }
  }

  boolean none() {
    return verdicts.isEmpty() && problems == 0;
  }

  BatchAnswer.Totals said() {
    long decided = verdicts.values().stream().mapToLong(Long::longValue).sum();
    return new BatchAnswer.Totals(decided + problems, verdicts, problems, notes);
  }
}
