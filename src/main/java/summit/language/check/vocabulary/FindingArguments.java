package summit.language.check.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.syntax.FindingKind;

/** What each kind of finding takes between its parentheses. */
public final class FindingArguments {
  private final KnownWords words;

  public FindingArguments(KnownWords words) {
    this.words = words;
  }

  /** What can stand in one place. */
  public enum Argument {
    TEXT,
    PARTY,
    /** The party whose act a row of the ledger is. */
    ACTOR,
    ACT,
    WEIGHT,
    TRUTH,
    /** A value of the closed list that is given for this kind of finding. */
    LISTED;

    /**
     * Whether nothing can be concluded without it; of the others one that a fact leaves out is said
     * to be unknown, and a truth counts as false.
     */
    public boolean decides() {
      return switch (this) {
        case ACTOR, WEIGHT, LISTED -> true;
        case TEXT, PARTY, ACT, TRUTH -> false;
      };
    }
  }

  public static List<Argument> of(FindingKind kind) {
    return switch (kind) {
      case SATISFIED, AT_RISK, BLOCKING, NOT_APPLICABLE, UNKNOWN, ENABLER, RISK, STAKE ->
          List.of(Argument.TEXT);
      case LEDGER ->
          List.of(Argument.ACTOR, Argument.LISTED, Argument.ACT, Argument.WEIGHT, Argument.TRUTH);
      case VERDICT, AMBITION -> List.of(Argument.LISTED, Argument.TEXT);
      case DELAY -> List.of(Argument.LISTED, Argument.PARTY, Argument.TEXT);
      case CHECK -> List.of(Argument.TEXT, Argument.TRUTH, Argument.TEXT);
      case PERSPECTIVE -> List.of(Argument.PARTY, Argument.TEXT);
    };
  }

  /** Whether a single value of the type can stand there; texts are checked part by part. */
  public boolean takes(FindingKind kind, Argument argument, ValueType type) {
    if (type.is(ValueType.Kind.UNKNOWN)) {
      return true;
    }
    return switch (argument) {
      case TEXT -> !type.is(ValueType.Kind.FACT) && !type.is(ValueType.Kind.MAP);
      case PARTY, ACTOR -> type.is(ValueType.Kind.TEXT);
      case ACT -> type.is(ValueType.Kind.TEXT) || type.is(ValueType.Kind.ENUM);
      case WEIGHT -> type.is(ValueType.Kind.INTEGER);
      case TRUTH -> type.is(ValueType.Kind.TRUTH);
      case LISTED -> type.equals(new ValueType(ValueType.Kind.ENUM, words.listOf(kind)));
    };
  }

  /** {@code Finding.check( a text, true or false, a text )}. */
  public String shown(FindingKind kind) {
    String between =
        of(kind).stream().map(argument -> shown(kind, argument)).collect(Collectors.joining(", "));
    return "Finding." + kind.spelling() + "( " + between + " )";
  }

  private String shown(FindingKind kind, Argument argument) {
    return switch (argument) {
      case TEXT -> "a text";
      case PARTY, ACTOR -> "a party";
      case ACT -> "the kind of act";
      case WEIGHT -> "a whole number";
      case TRUTH -> "true or false";
      case LISTED -> "a " + words.listOf(kind);
    };
  }
}
