package summit.language.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The annotations that the language knows: where each stands and whether it has a value. */
enum KnownAnnotation {
  TYPE_DOC(Place.TYPE, "doc", true),
  DATE(Place.TYPE, "date", true),
  FRESHNESS(Place.TYPE, "freshness", true),
  REMEMBERED(Place.TYPE, "remembered", true),
  FRESH_UNTIL(Place.TYPE, "freshUntil", true),
  ABOUT(Place.TYPE, "about", true),
  STATES(Place.TYPE, "states", true),
  SUBJECT(Place.TYPE, "subject", false),
  DERIVED(Place.TYPE, "derived", false),
  CALLED(Place.TYPE, "called", true),
  PARTY(Place.TYPE, "party", true),
  ADVERSE(Place.TYPE, "adverse", false),
  ACT(Place.TYPE, "act", true),
  KNOWLEDGE(Place.TYPE, "knowledge", false),
  ENUM_DOC(Place.ENUM, "doc", true),
  ENUM_ALIAS(Place.ENUM, "alias", true),
  EXCLUDES(Place.ENUM, "excludes", true),
  ADVERSE_VALUES(Place.ENUM, "adverse", true),
  SETTLED_VALUES(Place.ENUM, "settled", true),
  FIELD_DOC(Place.FIELD, "doc", true),
  REQUIRED(Place.FIELD, "required", false),
  REFERS(Place.FIELD, "refers", true),
  UNIT(Place.FIELD, "unit", true),
  DAYS_SINCE(Place.FIELD, "daysSince", true),
  DAYS_UNTIL(Place.FIELD, "daysUntil", true),
  KEYS_WITH(Place.FIELD, "keysWith", true),
  FRESH(Place.FIELD, "fresh", false),
  UNDER_DECISION(Place.FIELD, "underDecision", false),
  KNOWN(Place.FIELD, "known", true),
  FIELD_ALIAS(Place.FIELD, "alias", true),
  DEFAULT_LEVEL(Place.FIELD, "defaultLevel", false),
  SCOPE(Place.FIELD, "scope", true),
  EACH(Place.FIELD, "each", true),
  BROUGHT_BY(Place.FIELD, "broughtBy", true),
  EVERYBODY(Place.FIELD, "everybody", true),
  WEIGHT(Place.FIELD, "weight", false),
  ADVERSE_WORDS(Place.FIELD, "adverse", true),
  FIELD_ACT(Place.FIELD, "act", true),
  FIELD_KNOWLEDGE(Place.FIELD, "knowledge", false),
  HAPPENED(Place.FIELD, "happened", true),
  AHEAD(Place.FIELD, "ahead", false),
  OTHERS(Place.FIELD, "others", false),
  SAYS(Place.FIELD, "says", true),
  ASK(Place.FIELD, "ask", true),
  PRECONDITION(Place.RULE, "precondition", true),
  SOURCE(Place.RULE, "source", true),
  LIFT(Place.RULE, "lift", true);

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

  private final Place place;
  private final String spelling;
  private final boolean valued;

  KnownAnnotation(Place place, String spelling, boolean valued) {
    this.place = place;
    this.spelling = spelling;
    this.valued = valued;
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

  boolean isValued() {
    return valued;
  }
}
