package summit.facts.vocabulary;

import java.util.Map;
import java.util.Optional;
import summit.language.syntax.FieldValues;

/** What a day in a posted fact says of what has come about: none of it counts before that day. */
public sealed interface DayMeaning {
  /** Whether a day of this meaning can be planned, and so lie ahead. */
  default boolean mayLieAhead() {
    return this instanceof Ahead
        || (this instanceof Occurred occurred && occurred.only().isPresent());
  }

  /**
   * {@code @occurred}: the day on which what the fact says came about. Before it the fact says what
   * has not come about, and is set aside.
   *
   * @param only the values of a field for which this holds; empty for all
   */
  record Occurred(Optional<FieldValues> only) implements DayMeaning {
    /** Whether it is the day on which a field came to hold a value. */
    public boolean ofValue(String field, Object value) {
      return only.filter(named -> named.field().equals(field) && named.include(value)).isPresent();
    }
  }

  /**
   * {@code @done}: the day on which something was done about what the fact says. Before it the day
   * reads as absent, and other fields as they were.
   *
   * @param before values of other fields until that day, by field
   */
  record Done(Map<String, String> before) implements DayMeaning {
    public Done {
      before = Map.copyOf(before);
    }
  }

  /**
   * {@code @ahead}: a day that is planned or set, and by itself says nothing of what has been done.
   *
   * @param fixed the values of a field with which the day is fixed, so that what was said for it
   *     stands until it; empty when it never is
   */
  record Ahead(Optional<FieldValues> fixed) implements DayMeaning {}
}
