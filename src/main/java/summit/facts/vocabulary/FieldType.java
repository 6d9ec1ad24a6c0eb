package summit.facts.vocabulary;

/** What a field of a fact holds. */
public sealed interface FieldType {
  /** As policy staff write it in a {@code declare}. */
  String spelling();

  /** One plain value. Dates are ISO days; a period is a year, a month or a day. */
  enum Scalar implements FieldType {
    STRING("String"),
    INTEGER("Integer"),
    NUMBER("Number"),
    BOOLEAN("Boolean"),
    DATE("Date"),
    PERIOD("Period");

    private final String spelling;

    Scalar(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }

  /** A value of a closed list. */
  record OneOf(ClosedList list) implements FieldType {
    @Override
    public String spelling() {
      return list.name();
    }
  }

  /** Several values. */
  record ListOf(FieldType element) implements FieldType {
    @Override
    public String spelling() {
      return "List<" + element.spelling() + ">";
    }
  }

  /** Values by name, such as by party. */
  record MapOf(FieldType value) implements FieldType {
    @Override
    public String spelling() {
      return "Map<String, " + value.spelling() + ">";
    }
  }
}
