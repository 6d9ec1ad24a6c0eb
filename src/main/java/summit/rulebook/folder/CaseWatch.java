package summit.rulebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.language.SourceFile;

/**
 * Notices what changes among the cases beside rules. What cannot be listed or read is looked at
 * again each time, so that it is noticed when that ends.
 */
final class CaseWatch {
  /** What stands in a folder that cannot be listed: nothing that a folder that can be has. */
  private static final Map<Path, Stamp> NOT_LISTED =
      Map.of(
          Path.of(""),
          new Stamp(0, FileTime.fromMillis(0), null, Optional.empty(), Optional.empty()));

  private final RulesFolder folder;
  private final Map<String, Map<Path, Stamp>> last = new HashMap<>();
  private final Map<String, List<SourceFile>> unread = new HashMap<>();
  private final Map<String, Map<Path, Stamp>> taken = new HashMap<>();

  CaseWatch(RulesFolder folder) {
    this.folder = folder;
  }

  void look(String name, FolderWatch.Edits edits) {
    try {
      Map<Path, Stamp> now = Stamp.of(folder.casesFound(name));
      boolean settled = now.equals(last.put(name, now));
      if (settled && (!now.equals(taken.get(name)) || readableAgain(name))) {
        take(name, now, edits);
      }
    } catch (IOException unlisted) {
      last.remove(name);
      if (!NOT_LISTED.equals(taken.get(name))) {
        take(name, NOT_LISTED, edits);
      }
    } catch (UncheckedIOException goneMeanwhile) {
      last.remove(name);
    }
  }

  void forget(String name) {
    last.remove(name);
    unread.remove(name);
    taken.remove(name);
  }

  private void take(String name, Map<Path, Stamp> now, FolderWatch.Edits edits) {
    List<SourceFile> files = folder.cases(name);
    if (edits.cases(name, files, !taken.containsKey(name))) {
      taken.put(name, now);
      unread.put(name, unread(files));
    }
  }

  /** Whether a file that the system withheld before is there to be read, which no stamp tells. */
  private boolean readableAgain(String name) {
    return unread.getOrDefault(name, List.of()).stream()
        .filter(file -> file.unread().equals(Optional.of(SourceFile.Unread.WITHHELD)))
        .anyMatch(file -> !folder.find(file.path()).equals(Optional.of(file)));
  }

  private static List<SourceFile> unread(List<SourceFile> files) {
    return files.stream().filter(file -> file.unread().isPresent()).toList();
  }
}
