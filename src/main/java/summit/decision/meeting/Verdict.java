package summit.decision.meeting;

/** What is decided, from worst to best. */
public enum Verdict {
  BLOCKED,
  UNDETERMINED,
  POSSIBLE_NOT_IMMINENT,
  CAN_MEET_NOT_READY,
  CAN_MEET_PARTLY_READY,
  READY
}
