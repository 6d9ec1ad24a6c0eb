package summit.decision;

/** What a meeting aims at, from least to most. */
public enum Level {
  CONTACT,
  EXPLORATORY,
  NEGOTIATING,
  SIGNING
}
