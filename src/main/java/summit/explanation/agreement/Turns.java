package summit.explanation.agreement;

import java.util.concurrent.atomic.AtomicLong;

/** Chooses a share of what comes, by turn: with a share of 0.01, every hundredth. */
final class Turns {
  private final double share;
  private final AtomicLong taken = new AtomicLong();

  /**
   * @param setting named when the share is none
   * @param share from 0 (none) to 1 (all)
   */
  Turns(String setting, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(setting + " must be from 0 to 1, and is " + share);
    }
    this.share = share;
  }

  /** Whether what comes next is chosen. */
  boolean chosen() {
    long turn = taken.incrementAndGet();
    return (long) (turn * share) != (long) ((turn - 1) * share);
  }
}
