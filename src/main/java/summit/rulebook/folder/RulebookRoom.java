package summit.rulebook.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import summit.bounds.Bound;
import summit.language.SourceFile.Unread;

/**
 * Which rulebooks of a folder there is room for beside each other. The smallest come first, so that
 * one that grows puts itself out and no other.
 *
 * @param bytes of each rulebook
 */
record RulebookRoom(Map<String, Long> bytes) {
  static RulebookRoom of(RulesFolder rules) throws IOException {
    Map<String, Long> bytes = new HashMap<>();
    for (String name : rules.candidates()) {
      try {
        SortedMap<Path, FileTree.Entry> found = rules.sourcesFound(name);
        if (rules.holdsRules(name, found)) {
          long size = BoundedReading.bytes(found);
          // One that is too large by itself is not read, so it takes nothing from the others.
          bytes.put(name, size > Bound.RULE_BYTES.value() ? 0 : size);
        }
      } catch (IOException unlisted) {
        bytes.put(name, 0L);
      }
    }
    return new RulebookRoom(bytes);
  }

  /** Why a rulebook is not read; empty where there is room for it. */
  Optional<Unread> refusal(String name) {
    List<String> order =
        bytes.keySet().stream()
            .sorted(
                Comparator.comparing((String one) -> bytes.getOrDefault(one, 0L))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int place = order.indexOf(name);
    if (place >= Bound.RULEBOOKS.value()) {
      return Optional.of(Unread.ONE_RULEBOOK_TOO_MANY);
    }
    long together =
        order.stream().limit(place + 1L).mapToLong(one -> bytes.getOrDefault(one, 0L)).sum();
    return together > Bound.ALL_RULE_BYTES.value() ? Optional.of(Unread.NO_ROOM) : Optional.empty();
  }
}
