package summit.explanation.why;

/** How many facts a search may still try, so that no request can make it last. */
final class SearchBudget {
  private final int bound;
  private int tried;
  private boolean cut;

  SearchBudget(int bound) {
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

  int tried() {
    return tried;
  }

  /** Whether something was left untried. */
  boolean cut() {
    return cut;
  }
}
