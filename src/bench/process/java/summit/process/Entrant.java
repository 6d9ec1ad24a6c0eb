package summit.process;

/** An engine that makes decisions. */
public interface Entrant {
  String name();

  /** What it decides otherwise than it must; empty for nothing. */
  String fault();

  /** How many decisions it makes at a time. */
  int decisions();

  /** Makes them, and returns the last. */
  Object decide();
}
