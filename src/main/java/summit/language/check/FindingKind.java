package summit.language.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rules can tell the decision, and what each takes. */
enum FindingKind {
  SATISFIED("satisfied"),
  AT_RISK("atRisk"),
  BLOCKING("blocking"),
  NOT_APPLICABLE("notApplicable"),
  UNKNOWN("unknown"),
  LEDGER("ledger"),
  VERDICT("verdict"),
  AMBITION("ambition"),
  DELAY("delay"),
  CHECK("check"),
  ENABLER("enabler"),
  RISK("risk"),
  STAKE("stake"),
  PERSPECTIVE("perspective");

  /** What can stand in one place between the parentheses. */
  enum Argument {
    TEXT("a text"),
    PARTY("a party"),
    KIND("the kind of act"),
    WEIGHT("a whole number"),
    TRUTH("true or false"),
    DIRECTION("a Direction"),
    VERDICT("a Verdict"),
    LEVEL("a Level"),
    DELAY_LEVEL("a DelayLevel");

    private final String shown;

    Argument(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }

    /** Whether a single value of the type can stand here; texts are checked part by part. */
    boolean takes(ValueType type) {
      if (type.is(ValueType.Kind.UNKNOWN)) {
        return true;
      }
      return switch (this) {
        case TEXT -> !type.is(ValueType.Kind.FACT) && !type.is(ValueType.Kind.MAP);
        case PARTY -> type.is(ValueType.Kind.TEXT);
        case KIND -> type.is(ValueType.Kind.TEXT) || type.is(ValueType.Kind.ENUM);
        case WEIGHT -> type.is(ValueType.Kind.INTEGER);
        case TRUTH -> type.is(ValueType.Kind.TRUTH);
        case DIRECTION -> type.equals(new ValueType(ValueType.Kind.ENUM, "Direction"));
        case VERDICT -> type.equals(new ValueType(ValueType.Kind.ENUM, "Verdict"));
        case LEVEL -> type.equals(new ValueType(ValueType.Kind.ENUM, "Level"));
        case DELAY_LEVEL -> type.equals(new ValueType(ValueType.Kind.ENUM, "DelayLevel"));
      };
    }
  }

  private final String spelling;

  FindingKind(String spelling) {
    this.spelling = spelling;
  }

  static Optional<FindingKind> of(String spelling) {
    return Arrays.stream(values()).filter(kind -> kind.spelling.equals(spelling)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(kind -> kind.spelling).toList();
  }

  List<Argument> arguments() {
    return switch (this) {
      case SATISFIED, AT_RISK, BLOCKING, NOT_APPLICABLE, UNKNOWN, ENABLER, RISK, STAKE ->
          List.of(Argument.TEXT);
      case LEDGER ->
          List.of(
              Argument.PARTY, Argument.DIRECTION, Argument.KIND, Argument.WEIGHT, Argument.TRUTH);
      case VERDICT -> List.of(Argument.VERDICT, Argument.TEXT);
      case AMBITION -> List.of(Argument.LEVEL, Argument.TEXT);
      case DELAY -> List.of(Argument.DELAY_LEVEL, Argument.PARTY, Argument.TEXT);
      case CHECK -> List.of(Argument.TEXT, Argument.TRUTH, Argument.TEXT);
      case PERSPECTIVE -> List.of(Argument.PARTY, Argument.TEXT);
    };
  }

  /** The status of a precondition. */
  boolean isStatus() {
    return switch (this) {
      case SATISFIED, AT_RISK, BLOCKING, NOT_APPLICABLE, UNKNOWN -> true;
      case LEDGER, VERDICT, AMBITION, DELAY, CHECK, ENABLER, RISK, STAKE, PERSPECTIVE -> false;
    };
  }

  /** Whether only this status counts where a precondition has both: graver ones first. */
  boolean outranks(FindingKind other) {
    return rank() < other.rank();
  }

  private int rank() {
    return switch (this) {
      case BLOCKING -> 0;
      case AT_RISK -> 1;
      case UNKNOWN -> 2;
      case SATISFIED -> 3;
      case NOT_APPLICABLE -> 4;
      case LEDGER, VERDICT, AMBITION, DELAY, CHECK, ENABLER, RISK, STAKE, PERSPECTIVE -> 5;
    };
  }

  /** As a person says it: {@code at risk}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether it must be complete before statuses and the delay balance are facts. */
  boolean isEarly() {
    return isStatus() || this == LEDGER;
  }

  /** {@code Finding.delay( a DelayLevel, a party, a text )}. */
  String shown() {
    String between = arguments().stream().map(Argument::shown).collect(Collectors.joining(", "));
    return "Finding." + spelling + "( " + between + " )";
  }
}
