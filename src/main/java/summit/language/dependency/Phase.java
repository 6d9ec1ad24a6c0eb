package summit.language.dependency;

/** When a rule concludes: rules fire once, and again once the service has taken stock of it. */
public enum Phase {
  EARLY,
  LATE
}
