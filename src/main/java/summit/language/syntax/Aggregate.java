package summit.language.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What accumulate can make of the values that it is given. */
public enum Aggregate {
  COUNT,
  SUM,
  MIN,
  MAX;

  /** The one that is written so, if there is one. */
  public static Optional<Aggregate> of(String spelling) {
    return Arrays.stream(values()).filter(one -> one.spelling().equals(spelling)).findFirst();
  }

  /** As it stands in a rule: {@code count}. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
