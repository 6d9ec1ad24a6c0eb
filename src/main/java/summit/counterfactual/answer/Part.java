package summit.counterfactual.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an answer, in the order in which they are written. */
enum Part {
  IN_SHORT("inShort"),
  ID("id"),
  RULEBOOK("rulebook"),
  AS_OF("asOf"),
  HORIZON_DAYS("horizonDays"),
  LEVEL("level"),
  PROPOSAL("proposal", true),
  VERDICT("verdict"),
  SUPPORTED_AMBITION("supportedAmbition"),
  SUMMARY("summary"),
  BECAUSE("because"),
  READINESS("readiness"),
  COUNTS("counts"),
  PRECONDITIONS("preconditions"),
  BLOCKING("blocking"),
  UNKNOWN("unknown"),
  UNTIL("until"),
  DELAY("delay"),
  ENABLERS("enablers"),
  RISKS("risks"),
  STAKES("stakes"),
  PERSPECTIVES("perspectives"),
  SET_ASIDE("setAside"),
  FACTS("facts"),
  SOURCES("sources"),
  NOTES("notes", true),
  LEFT_OUT("leftOut", true),
  NAMES("names"),
  EXPLANATION("explanation"),
  CONFIDENCE("confidence"),
  NEXT_CHANGE("nextChange", true);

  private final String word;
  private final boolean leftOutIfNone;

  Part(String word) {
    this(word, false);
  }

  Part(String word, boolean leftOutIfNone) {
    this.word = word;
    this.leftOutIfNone = leftOutIfNone;
  }

  /** As it is called in an answer. */
  String word() {
    return word;
  }

  /** Whether an answer leaves it out where there is none. */
  boolean leftOutIfNone() {
    return leftOutIfNone;
  }

  /** The parts by their names in an answer. */
  static Map<String, Part> byWord() {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Part part : values()) {
      parts.put(part.word, part);
    }
    return parts;
  }
}
