package summit.explanation.agreement;

import java.util.Locale;

/** Who decided what the reference decides again. */
public enum Evaluator {
  /** Decides what is asked. */
  ENGINE("the engine"),

  /** Decides variations of what was asked. */
  INCREMENTAL("the incremental evaluator");

  private final String called;

  Evaluator(String called) {
    this.called = called;
  }

  /** As people call it. */
  public String called() {
    return called;
  }

  /** For meters and names of files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
