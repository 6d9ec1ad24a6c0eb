package summit.explanation.near;

/** How many facts a search may still try, so that no request can make it last. */
public final class SearchBudget {
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
    return true;
  }

  public int tried() {
    return tried;
  }

  /** Whether something was left untried. */
  public boolean cut() {
    return cut;
  }
}
