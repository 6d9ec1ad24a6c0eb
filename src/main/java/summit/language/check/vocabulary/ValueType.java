package summit.language.check.vocabulary;

/**
 * What a field or variable holds.
 *
 * @param name of the closed list, the fact type or, for lists and maps, the type of their values
 */
public record ValueType(Kind kind, String name) {
  /** Stands in where another problem leaves the type open, so that none follows from it. */
  public static final ValueType UNKNOWN = new ValueType(Kind.UNKNOWN, "");

  public static final ValueType TEXT = new ValueType(Kind.TEXT, "");
  public static final ValueType INTEGER = new ValueType(Kind.INTEGER, "");
  public static final ValueType NUMBER = new ValueType(Kind.NUMBER, "");
  public static final ValueType TRUTH = new ValueType(Kind.TRUTH, "");

  public enum Kind {
    TEXT,
    INTEGER,
    NUMBER,
    TRUTH,
    DATE,
    PERIOD,
    ENUM,
    LIST,
    MAP,
    FACT,
    UNKNOWN
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  public boolean isNumber() {
    return kind == Kind.INTEGER || kind == Kind.NUMBER;
  }

  private boolean isDay() {
    return kind == Kind.DATE || kind == Kind.PERIOD;
  }

  public boolean isOrdered() {
    return isNumber() || isDay() || kind == Kind.ENUM || kind == Kind.UNKNOWN;
  }

  /** Whether values of both types can be equal. */
  public boolean comparesWith(ValueType other) {
    if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) {
      return true;
    }
    if (kind == Kind.FACT || kind == Kind.LIST || kind == Kind.MAP) {
      return false;
    }
    return equals(other) || (isNumber() && other.isNumber()) || (isDay() && other.isDay());
  }

  /** In a message, with its article. */
  public String shown() {
    return switch (kind) {
      case TEXT -> "a text";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case TRUTH -> "true or false";
      case DATE -> "a date";
      case PERIOD -> "a period";
      case ENUM -> "a value of " + name;
      case LIST -> "a list of " + name;
      case MAP -> "a map to " + name;
      case FACT -> "a whole fact (" + name + ")";
      case UNKNOWN -> "unknown";
    };
  }
}
