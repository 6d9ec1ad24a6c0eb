package summit.api.admission;

import java.util.Optional;
import summit.api.problem.ErrorCode;
import summit.bounds.Bound;

/** Where calls of one kind are worked on, so that cheap ones never wait behind expensive ones. */
public enum Place {
  DECISIONS(Bound.DECISIONS_AT_ONCE, Optional.of(Bound.DECISIONS_QUEUED)),
  ANALYSES(Bound.ANALYSES_AT_ONCE, Optional.of(Bound.ANALYSES_QUEUED)),
  BATCHES(Bound.BATCHES_AT_ONCE, Optional.empty()),
  CHECKS(Bound.CHECKS_AT_ONCE, Optional.of(Bound.CHECKS_QUEUED)),
  LOOKUPS(Bound.LOOKUPS_AT_ONCE, Optional.of(Bound.LOOKUPS_QUEUED));

  private final Bound atOnce;
  private final Optional<Bound> queued;

  Place(Bound atOnce, Optional<Bound> queued) {
    this.atOnce = atOnce;
    this.queued = queued;
  }

  int atOnce() {
    return atOnce.count();
  }

  /** How many may wait for their turn. */
  long queued() {
    return queued.map(Bound::value).orElse(0L);
  }

  /** The bound that a call has passed which finds the place and its queue full. */
  Bound fullAt() {
    return queued.orElse(atOnce);
  }

  /** What such a call is refused with. */
  ErrorCode full() {
    return this == BATCHES ? ErrorCode.TOO_MANY_BATCHES : ErrorCode.TOO_BUSY;
  }
}
