package summit.decision.active;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import summit.bounds.Bound;
import summit.language.SourceFile;

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
        withinBounds(Stream.concat(Stream.of(added), known.stream()).limit(KEPT).toList()));
  }

  /** As many, from the newest on, as have together no more text than rulebooks may have. */
  private static List<KnownVersion> withinBounds(List<KnownVersion> known) {
    Set<SourceFile> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    List<KnownVersion> within = new ArrayList<>();
    long characters = 0;
    for (KnownVersion version : known) {
      for (SourceFile file : version.files()) {
        characters += texts.add(file) ? file.text().length() : 0;
      }
      if (!within.isEmpty() && characters > Bound.ALL_RULE_BYTES.value()) {
        break;
      }
      within.add(version);
    }
    return List.copyOf(within);
  }

  synchronized List<KnownVersion> of(String rulebook) {
    return versions.getOrDefault(rulebook, List.of());
  }
}
