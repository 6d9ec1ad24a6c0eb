package summit.record.keeping;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.json.AnswerJson;
import summit.record.entry.NewRecord;
import summit.record.entry.RecordKind;

/** Counts answers that left without a record, until a record can say so. */
final class Dropped {
  private long all;
  private long untold;
  private @Nullable Instant first;
  private Instant last = Instant.EPOCH;

  synchronized void one(Instant now) {
    all++;
    untold++;
    if (first == null) {
      first = now;
    }
    last = now;
  }

  /** Since the process began. */
  synchronized long all() {
    return all;
  }

  /** A gap that is to be told. */
  record Gap(long count, NewRecord told) {}

  /** What no record says yet; told once {@link #told} is called. */
  synchronized Optional<Gap> untold(Instant now, String program) {
    Instant begun = first;
    if (begun == null) {
      return Optional.empty();
    }
    String details =
        AnswerJson.tree(Map.of("count", untold, "from", begun.toString(), "until", last.toString()))
            .toString();
    return Optional.of(new Gap(untold, NewRecord.ofService(RecordKind.GAP, now, program, details)));
  }

  synchronized void told(Gap gap) {
    untold -= gap.count();
    first = untold == 0 ? null : last;
  }
}
