package summit.facts.vocabulary;

/** How the service fills a field that callers do not post. */
public sealed interface Derivation {
  /** Days from the date in a field to the as-of date; negative when it lies ahead. */
  record DaysSince(String field) implements Derivation {}

  /** Days from the as-of date to the date in a field; negative once it has passed. */
  record DaysUntil(String field) implements Derivation {}

  /** The keys of a map field that hold a value. */
  record KeysWith(String field, String value) implements Derivation {}

  /** False when the fact is past its freshness and only remembered. */
  record Fresh() implements Derivation {}

  /** True for the one fact of the subject type that is decided. */
  record UnderDecision() implements Derivation {}
}
