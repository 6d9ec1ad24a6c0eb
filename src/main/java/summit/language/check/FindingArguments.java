package summit.language.check;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.syntax.FindingKind;

/** What each kind of finding takes between its parentheses. */
final class FindingArguments {
  /** What can stand in one place. */
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

  private FindingArguments() {}

  static List<Argument> of(FindingKind kind) {
    return switch (kind) {
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

  /** {@code Finding.delay( a DelayLevel, a party, a text )}. */
  static String shown(FindingKind kind) {
    String between =
        of(kind).stream().map(argument -> argument.shown).collect(Collectors.joining(", "));
    return "Finding." + kind.spelling() + "( " + between + " )";
  }
}
