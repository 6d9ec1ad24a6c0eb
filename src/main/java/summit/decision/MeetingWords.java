package summit.decision;

/** How levels of a meeting and verdicts on it are said. */
public final class MeetingWords {
  private MeetingWords() {}

  /** A meeting of a level, such as "an exploratory meeting". */
  public static String of(Level level) {
    return switch (level) {
      case CONTACT -> "a contact";
      case EXPLORATORY -> "an exploratory meeting";
      case NEGOTIATING -> "a negotiating meeting";
      case SIGNING -> "a signing";
    };
  }

  /** What is decided, as a sentence without its end. */
  public static String sentence(Verdict verdict, Level level, int horizonDays) {
    String meeting = of(level);
    return switch (verdict) {
      case BLOCKED -> meeting + " is blocked";
      case UNDETERMINED -> "it cannot be said whether " + meeting + " is possible";
      case POSSIBLE_NOT_IMMINENT ->
          meeting + " is possible but not imminent within " + horizonDays + " days";
      case CAN_MEET_NOT_READY -> "the leaders can meet, but are not ready for " + meeting;
      case CAN_MEET_PARTLY_READY -> "the leaders can meet, and are partly ready for " + meeting;
      case READY -> "the leaders can meet and are ready for " + meeting;
    };
  }
}
