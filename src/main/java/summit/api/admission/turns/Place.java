package summit.api.admission.turns;

import java.util.Optional;
import summit.api.admission.caller.Share;
import summit.api.problem.ErrorCode;
import summit.bounds.Bound;

/** Where calls of one kind are worked on, so that cheap ones never wait behind expensive ones. */
public enum Place {
  DECISIONS(Bound.DECISIONS_AT_ONCE, Bound.DECISIONS_QUEUED, Bound.DECISION_MILLIS),
  ANALYSES(Bound.ANALYSES_AT_ONCE, Bound.ANALYSES_QUEUED, Bound.ANALYSIS_MILLIS),
  /** Nobody waits for a place here; each case has a time, and all together have none. */
  BATCHES(Bound.BATCHES_AT_ONCE),
  CHECKS(Bound.CHECKS_AT_ONCE, Bound.CHECKS_QUEUED, Bound.ANALYSIS_MILLIS),
  LOOKUPS(Bound.LOOKUPS_AT_ONCE, Bound.LOOKUPS_QUEUED, Bound.DECISION_MILLIS),
  /** Files of the page of the service, and of the one that shows its API. */
  PAGES(Bound.PAGES_AT_ONCE, Bound.PAGES_QUEUED, Bound.DECISION_MILLIS),
  /** What tells whether the service is well: also where everything else is full. */
  HEALTH(Bound.HEALTH_AT_ONCE, Bound.HEALTH_QUEUED, Bound.DECISION_MILLIS);

  private final Bound atOnce;
  private final Optional<Bound> queued;
  private final Optional<Bound> time;

  Place(Bound atOnce, Bound queued, Bound time) {
    this.atOnce = atOnce;
    this.queued = Optional.of(queued);
    this.time = Optional.of(time);
  }

  Place(Bound atOnce) {
    this.atOnce = atOnce;
    this.queued = Optional.empty();
    this.time = Optional.empty();
  }

  /** How long the work for one call may take; empty where it may go on while somebody waits. */
  public Optional<Bound> time() {
    return time;
  }

  int atOnce() {
    return atOnce.count();
  }

  /** Of those, how many a caller may have: where calls take long, others would wait for them. */
  long atOnceOfCaller() {
    return this == ANALYSES ? Share.of(atOnce()) : atOnce();
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
