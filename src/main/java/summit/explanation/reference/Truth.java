package summit.explanation.reference;

import java.util.Collection;

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

  /** All must hold: one that is false decides. */
  public static Truth all(Collection<Truth> parts) {
    if (parts.contains(FALSE)) {
      return FALSE;
    }
    return parts.contains(UNKNOWN) ? UNKNOWN : TRUE;
  }

  /** One must hold: one that is true decides. */
  public static Truth any(Collection<Truth> parts) {
    if (parts.contains(TRUE)) {
      return TRUE;
    }
    return parts.contains(UNKNOWN) ? UNKNOWN : FALSE;
  }
}
