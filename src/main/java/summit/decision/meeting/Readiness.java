package summit.decision.meeting;

/** What a meeting of a level could produce if it were held now. */
public enum Readiness {
  NOT_READY,
  PARTLY_READY,
  READY
}
