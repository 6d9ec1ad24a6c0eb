package summit.explanation.near;

import summit.bounds.WorkLimit;

/** How many facts a search may still try, so that no request can make it last. */
public final class SearchBudget {
  /** Facts between two looks at whether to go on; a power of two. */
  private static final int TRIALS_A_LOOK = 256;

  private final int bound;
  private int tried;
  private boolean cut;

  public SearchBudget(int bound) {
    this.bound = bound;
  }

  /** Whether one fact more may be tried. */
  boolean spend() {
    if (tried >= bound) {
      cut = true;
      return false;
    }
    tried++;
    if ((tried & (TRIALS_A_LOOK - 1)) == 0) {
      WorkLimit.check();
    }
    return true;
  }

  /** Spends what was tried elsewhere. */
  void spend(int more) {
    tried += more;
    cut |= tried > bound;
  }

  public int tried() {
    return tried;
  }

  /** Whether something was left untried. */
  public boolean cut() {
    return cut;
  }
}
