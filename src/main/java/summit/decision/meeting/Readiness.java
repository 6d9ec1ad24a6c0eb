package summit.decision.meeting;

/** What a meeting of a level could produce if it were held now. */
public enum Readiness {
  /** Nothing that it needs is known. */
  NOT_ASSESSED,
  NOT_READY,
  PARTLY_READY,
  READY
}
