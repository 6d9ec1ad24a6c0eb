package summit.decision.active;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The versions that decided, newest first, as far back as is kept. */
final class VersionHistory {
  /** Enough for a busy day of editing; older versions are in the records of whoever edits. */
  private static final int KEPT = 50;

  private final Map<String, List<KnownVersion>> versions = new HashMap<>();

  synchronized void add(PublishedVersion published) {
    KnownVersion added =
        new KnownVersion(
            published.version(),
            published.since(),
            published.rulebook().syntax().rules().size(),
            published.rulebook().files());
    List<KnownVersion> known = new ArrayList<>(of(published.rulebook().name()));
    known.removeIf(other -> other.version().equals(added.version()));
    versions.put(
        published.rulebook().name(),
        Stream.concat(Stream.of(added), known.stream()).limit(KEPT).toList());
  }

  synchronized List<KnownVersion> of(String rulebook) {
    return versions.getOrDefault(rulebook, List.of());
  }
}
