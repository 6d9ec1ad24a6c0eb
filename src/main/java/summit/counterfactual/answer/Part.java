package summit.counterfactual.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parts of an answer, in the order in which they are written. */
enum Part {
  IN_SHORT("inShort", Answer::inShort),
  ID("id", answer -> answer.decision().id()),
  RULEBOOK("rulebook", answer -> answer.decision().rulebook()),
  AS_OF("asOf", answer -> answer.decision().asOf()),
  HORIZON_DAYS("horizonDays", answer -> answer.decision().horizonDays()),
  LEVEL("level", answer -> answer.decision().level()),
  PROPOSAL("proposal", answer -> answer.decision().proposal(), true),
  VERDICT("verdict", Answer::verdict),
  SUPPORTED_AMBITION("supportedAmbition", answer -> answer.decision().supportedAmbition()),
  SUMMARY("summary", answer -> answer.decision().summary()),
  BECAUSE("because", answer -> answer.decision().because()),
  READINESS("readiness", answer -> answer.decision().readiness()),
  COUNTS("counts", answer -> answer.decision().counts()),
  PRECONDITIONS("preconditions", Answer::preconditions),
  BLOCKING("blocking", Answer::blocking),
  UNKNOWN("unknown", Answer::unknown),
  UNTIL("until", Answer::until),
  DELAY("delay", answer -> answer.decision().delay()),
  ENABLERS("enablers", answer -> answer.decision().enablers()),
  RISKS("risks", answer -> answer.decision().risks()),
  STAKES("stakes", answer -> answer.decision().stakes()),
  PERSPECTIVES("perspectives", answer -> answer.decision().perspectives()),
  SET_ASIDE("setAside", answer -> answer.decision().setAside()),
  FACTS("facts", answer -> answer.decision().facts()),
  SOURCES("sources", answer -> answer.decision().sources()),
  NOTES("notes", answer -> answer.decision().notes(), true),
  LEFT_OUT("leftOut", answer -> answer.decision().leftOut(), true),
  NAMES("names", Answer::names),
  EXPLANATION("explanation", Answer::explanation),
  CONFIDENCE("confidence", Answer::confidence),
  NEXT_CHANGE("nextChange", Answer::nextChange, true);

  private static final Set<Object> NOTHING = Set.of(Optional.empty(), List.of(), Map.of());

  private final String word;
  private final Function<Answer, Object> working;
  private final boolean leftOutIfNone;

  Part(String word, Function<Answer, Object> working) {
    this(word, working, false);
  }

  Part(String word, Function<Answer, Object> working, boolean leftOutIfNone) {
    this.word = word;
    this.working = working;
    this.leftOutIfNone = leftOutIfNone;
  }

  /** As it is called in an answer. */
  String word() {
    return word;
  }

  /** The part by its name in an answer. */
  static Map<String, Part> byWord() {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Part part : values()) {
      parts.put(part.word, part);
    }
    return parts;
  }

  /** Works it out; empty where there is none and an answer leaves it out then. */
  Optional<Object> of(Answer answer) {
    Object value = working.apply(answer);
    return leftOutIfNone && NOTHING.contains(value) ? Optional.empty() : Optional.of(value);
  }
}
