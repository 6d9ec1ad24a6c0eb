package summit.decision.meeting;

/** What a meeting aims at, from least to most. */
public enum Level {
  CONTACT,
  EXPLORATORY,
  NEGOTIATING,
  SIGNING
}
