package summit.evaluation.interpreter;

/** How a condition stands. Only {@link #TRUE} holds; unknown means that the facts do not say. */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  public boolean holds() {
    return this == TRUE;
  }
}
