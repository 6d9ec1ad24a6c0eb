package summit.language.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The annotations that the language knows: where each stands and whether it has a value. */
enum KnownAnnotation {
  TYPE_DOC(Place.TYPE, "doc", Value.NEEDED),
  DATE(Place.TYPE, "date", Value.NEEDED),
  FRESHNESS(Place.TYPE, "freshness", Value.NEEDED),
  REMEMBERED(Place.TYPE, "remembered", Value.NEEDED),
  FRESH_UNTIL(Place.TYPE, "freshUntil", Value.NEEDED),
  STANDS(Place.TYPE, "stands", Value.NEEDED),
  ABOUT(Place.TYPE, "about", Value.NEEDED),
  STATES(Place.TYPE, "states", Value.NEEDED),
  SUBJECT(Place.TYPE, "subject", Value.NONE),
  DERIVED(Place.TYPE, "derived", Value.NONE),
  CALLED(Place.TYPE, "called", Value.NEEDED),
  PARTY(Place.TYPE, "party", Value.NEEDED),
  ADVERSE(Place.TYPE, "adverse", Value.NONE),
  ACT(Place.TYPE, "act", Value.NEEDED),
  KNOWLEDGE(Place.TYPE, "knowledge", Value.NONE),
  ENUM_DOC(Place.ENUM, "doc", Value.NEEDED),
  ENUM_ALIAS(Place.ENUM, "alias", Value.NEEDED),
  EXCLUDES(Place.ENUM, "excludes", Value.NEEDED),
  ADVERSE_VALUES(Place.ENUM, "adverse", Value.NEEDED),
  SETTLED_VALUES(Place.ENUM, "settled", Value.NEEDED),
  FIELD_DOC(Place.FIELD, "doc", Value.NEEDED),
  REQUIRED(Place.FIELD, "required", Value.NONE),
  REFERS(Place.FIELD, "refers", Value.NEEDED),
  UNIT(Place.FIELD, "unit", Value.NEEDED),
  DAYS_SINCE(Place.FIELD, "daysSince", Value.NEEDED),
  DAYS_UNTIL(Place.FIELD, "daysUntil", Value.NEEDED),
  KEYS_WITH(Place.FIELD, "keysWith", Value.NEEDED),
  FRESH(Place.FIELD, "fresh", Value.NONE),
  UNDER_DECISION(Place.FIELD, "underDecision", Value.NONE),
  KNOWN(Place.FIELD, "known", Value.NEEDED),
  FIELD_ALIAS(Place.FIELD, "alias", Value.NEEDED),
  DEFAULT_LEVEL(Place.FIELD, "defaultLevel", Value.NONE),
  SCOPE(Place.FIELD, "scope", Value.NEEDED),
  EACH(Place.FIELD, "each", Value.NEEDED),
  BROUGHT_BY(Place.FIELD, "broughtBy", Value.NEEDED),
  EVERYBODY(Place.FIELD, "everybody", Value.NEEDED),
  OCCURRED(Place.FIELD, "occurred", Value.POSSIBLE),
  DONE(Place.FIELD, "done", Value.POSSIBLE),
  AHEAD(Place.FIELD, "ahead", Value.POSSIBLE),
  RENEWS(Place.FIELD, "renews", Value.NEEDED),
  WEIGHT(Place.FIELD, "weight", Value.NONE),
  ADVERSE_WORDS(Place.FIELD, "adverse", Value.NEEDED),
  FIELD_ACT(Place.FIELD, "act", Value.NEEDED),
  FIELD_KNOWLEDGE(Place.FIELD, "knowledge", Value.NONE),
  OTHERS(Place.FIELD, "others", Value.NONE),
  SAYS(Place.FIELD, "says", Value.NEEDED),
  WORDED(Place.FIELD, "worded", Value.NEEDED),
  ASK(Place.FIELD, "ask", Value.NEEDED),
  PRECONDITION(Place.RULE, "precondition", Value.NEEDED),
  SOURCE(Place.RULE, "source", Value.NEEDED),
  LIFT(Place.RULE, "lift", Value.NEEDED);

  enum Place {
    TYPE("type"),
    ENUM("closed list"),
    FIELD("field"),
    RULE("rule");

    private final String shown;

    Place(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }
  }

  /** Whether a text stands between parentheses. */
  enum Value {
    NEEDED,
    POSSIBLE,
    NONE
  }

  private final Place place;
  private final String spelling;
  private final Value value;

  KnownAnnotation(Place place, String spelling, Value value) {
    this.place = place;
    this.spelling = spelling;
    this.value = value;
  }

  static Optional<KnownAnnotation> at(Place place, String spelling) {
    return Arrays.stream(values())
        .filter(known -> known.place == place && known.spelling.equals(spelling))
        .findFirst();
  }

  static List<String> spellings(Place place) {
    return Arrays.stream(values())
        .filter(known -> known.place == place)
        .map(known -> known.spelling)
        .toList();
  }

  Value value() {
    return value;
  }
}
