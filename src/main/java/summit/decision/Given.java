package summit.decision;

/** The names of the words that the service gives to every rulebook; see given.drl. */
final class Given {
  static final String EVALUATION = "Evaluation";
  static final String AS_OF = "asOf";
  static final String HORIZON_DAYS = "horizonDays";
  static final String LEVEL = "level";
  static final String PRECONDITION_STATUS = "PreconditionStatus";
  static final String PRECONDITION = "precondition";
  static final String TIER = "tier";
  static final String STATUS = "status";
  static final String LEVEL_READINESS = "LevelReadiness";
  static final String READINESS = "readiness";
  static final String DELAY_BALANCE = "DelayBalance";

  private Given() {}
}
