package summit.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules of the decision are about. */
final class Facts {
  /** The facts: one of each type. */
  static final List<String> NAMES =
      List.of("reply", "ceasefire", "mediator", "agenda", "deadline", "guarantee");

  /** What the rules on the verdict ask. */
  static final List<String> COUNTS = List.of("blocking", "atRisk", "unknown", "satisfied");

  private Facts() {}

  /** A list of texts that an engine made. */
  static List<String> texts(@Nullable Object list) {
    List<String> texts = new ArrayList<>();
    for (Object text : (Iterable<?>) Objects.requireNonNull(list)) {
      texts.add((String) text);
    }
    return texts;
  }
}
