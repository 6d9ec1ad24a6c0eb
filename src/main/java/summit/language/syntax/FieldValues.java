package summit.language.syntax;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field and some of its values, as annotations write them: {@code status = HELD, MET}, {@code
 * status != IDEA}, or only {@code status} for a field that is present, whatever it says.
 *
 * @param values the values that are named; none for any value
 * @param others whether all values but these are meant, and absence too
 */
public record FieldValues(String field, Set<String> values, boolean others) {
  private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\s*(=|!=)\\s*(.+))?");

  public FieldValues {
    values = Set.copyOf(values);
  }

  /** What a text says; empty when it is of none of the forms. */
  public static Optional<FieldValues> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> values =
        Stream.of(form.group(3) == null ? "" : form.group(3))
            .flatMap(all -> Stream.of(all.split(",", -1)))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    return Optional.of(
        new FieldValues(form.group(1), Set.copyOf(values), "!=".equals(form.group(2))));
  }

  /** Whether the value of the field, null where it is absent, is one that is meant. */
  public boolean include(@Nullable Object value) {
    if (value == null || (value instanceof Collection<?> several && several.isEmpty())) {
      return others;
    }
    return values.isEmpty() || values.contains(value.toString()) != others;
  }
}
