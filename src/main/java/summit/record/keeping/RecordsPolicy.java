package summit.record.keeping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of an answer whose record cannot be kept. */
public enum RecordsPolicy {
  /** It is refused at once. */
  REFUSE,
  /** It waits for a while, and is refused then. */
  BLOCK,
  /** It leaves without, and a later record says how many did. */
  DROP,
  /** None is kept of any. */
  OFF;

  /** The policy that a setting names. */
  public static Optional<RecordsPolicy> of(String setting) {
    return Stream.of(values()).filter(one -> one.word().equals(setting.trim())).findFirst();
  }

  /** As settings name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
