package summit.decision.meeting;

/** The names of the words that the service gives to every rulebook; see given.drl. */
public final class GivenWords {
  public static final String EVALUATION = "Evaluation";
  public static final String AS_OF = "asOf";
  public static final String HORIZON_DAYS = "horizonDays";
  public static final String LEVEL = "level";
  public static final String PRECONDITION_STATUS = "PreconditionStatus";
  public static final String PRECONDITION = "precondition";
  public static final String TIER = "tier";
  public static final String STATUS = "status";
  public static final String LEVEL_READINESS = "LevelReadiness";
  public static final String READINESS = "readiness";
  public static final String DELAY_BALANCE = "DelayBalance";

  private GivenWords() {}
}
