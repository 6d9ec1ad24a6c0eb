package summit.rulebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import summit.language.SourceFile;

/**
 * Notices what changes in the rules folder, by looking at it again and again: the notifications of
 * operating systems miss swapped links and mounted folders. For one thread.
 *
 * <p>A change counts once two looks agree, so that what is being written is left alone; a folder
 * counts as removed once it stays away, so that one that is being replaced is not missed.
 */
public final class FolderWatch {
  /** Looks that a folder must be missing from before it counts as removed. */
  static final int LOOKS_AWAY = 6;

  /** Of a rulebook that is looked at again, since what cannot be read now may be at any time. */
  private static final Map<Path, Stamp> NOT_AS_IT_IS = Map.of();

  private final RulesFolder folder;
  private final Map<String, Integer> away = new HashMap<>();
  private final Map<String, Map<Path, Stamp>> taken = new TreeMap<>();
  private final Map<String, Map<Path, Stamp>> casesTaken = new TreeMap<>();
  private Map<String, Map<Path, Stamp>> last = Map.of();
  private Map<String, Map<Path, Stamp>> casesLast = Map.of();

  public FolderWatch(RulesFolder folder) {
    this.folder = folder;
  }

  /** Told of rulebooks whose files are not what they were. */
  public interface Edits {
    void changed(String rulebook, List<SourceFile> files);

    void unreadable(String rulebook, IOException why);

    void removed(String rulebook);

    /** The cases beside the rules are not what they were. */
    void casesChanged(String rulebook);
  }

  /**
   * What tells two states of a file apart without reading it. Copies that keep the time of what
   * they copy leave size and time as they were, so the system's own note of a change counts too.
   */
  private record Stamp(
      long size,
      FileTime modified,
      @Nullable Object identity,
      Optional<Object> noted,
      Optional<SourceFile.Unread> unread) {}

  /**
   * Looks once.
   *
   * @throws IOException when the rules folder itself cannot be listed; nothing counts as removed
   */
  public void look(Edits edits) throws IOException {
    Map<String, Map<Path, Stamp>> now = new TreeMap<>();
    Map<String, Map<Path, Stamp>> cases = new TreeMap<>();
    for (String name : folder.candidates()) {
      stamp(name, now, cases, edits);
    }
    for (Map.Entry<String, Map<Path, Stamp>> entry : now.entrySet()) {
      Map<Path, Stamp> stamps = entry.getValue();
      boolean settled = !stamps.isEmpty() && stamps.equals(last.get(entry.getKey()));
      if (settled && !stamps.equals(taken.get(entry.getKey()))) {
        take(entry.getKey(), stamps, edits);
      }
    }
    last = now;
    cases.forEach((name, stamps) -> takeCases(name, stamps, edits));
    casesLast = cases;
    forgetRemoved(edits);
  }

  /** The cases that are there at the first look are no change. */
  private void takeCases(String name, Map<Path, Stamp> stamps, Edits edits) {
    Map<Path, Stamp> before = casesTaken.putIfAbsent(name, stamps);
    boolean settled = stamps.equals(casesLast.get(name));
    if (before != null && settled && !stamps.equals(before)) {
      casesTaken.put(name, stamps);
      edits.casesChanged(name);
    }
  }

  private void stamp(
      String name,
      Map<String, Map<Path, Stamp>> now,
      Map<String, Map<Path, Stamp>> cases,
      Edits edits) {
    try {
      Path rulebook = folder.path().resolve(name);
      Map<Path, Stamp> found = stamps(rulebook);
      Map<Path, Stamp> stamps = sources(rulebook, found);
      if (stamps.keySet().stream().anyMatch(RulesFolder::isDrl)) {
        now.put(name, stamps);
        found.keySet().removeAll(stamps.keySet());
        cases.put(name, found);
      }
    } catch (IOException failure) {
      taken.put(name, NOT_AS_IT_IS);
      edits.unreadable(name, failure);
      now.put(name, Map.of());
    }
  }

  private void take(String name, Map<Path, Stamp> stamps, Edits edits) throws IOException {
    try {
      List<SourceFile> files = folder.sources(name);
      Path rulebook = folder.path().resolve(name);
      if (stamps.equals(sources(rulebook, stamps(rulebook)))) {
        boolean read = files.stream().allMatch(file -> file.unread().isEmpty());
        taken.put(name, read ? stamps : NOT_AS_IT_IS);
        edits.changed(name, files);
      }
    } catch (UncheckedIOException failure) {
      IOException why = Objects.requireNonNull(failure.getCause(), "an I/O failure has a cause");
      if (!(why instanceof NoSuchFileException)) {
        edits.unreadable(name, why);
      }
    }
  }

  private void forgetRemoved(Edits edits) {
    away.keySet().removeAll(last.keySet());
    for (String name : List.copyOf(taken.keySet())) {
      if (!last.containsKey(name) && away.merge(name, 1, Integer::sum) >= LOOKS_AWAY) {
        taken.remove(name);
        away.remove(name);
        edits.removed(name);
      }
    }
  }

  private static Map<Path, Stamp> sources(Path rulebook, Map<Path, Stamp> found) {
    Map<Path, Stamp> sources = new TreeMap<>(found);
    sources.keySet().removeIf(file -> !RulesFolder.isSource(rulebook, file));
    return sources;
  }

  /** What stands in the folder of a rulebook, cases included. */
  private static Map<Path, Stamp> stamps(Path rulebook) throws IOException {
    Map<Path, Stamp> stamps = new TreeMap<>();
    FileTree.under(rulebook)
        .forEach(
            (file, entry) -> {
              BasicFileAttributes attributes = entry.attributes();
              if (RulesFolder.isDrl(file) || RulesFolder.isYaml(file)) {
                stamps.put(
                    file,
                    new Stamp(
                        attributes.size(),
                        attributes.lastModifiedTime(),
                        attributes.fileKey(),
                        noted(file),
                        entry.unread()));
              }
            });
    return stamps;
  }

  /** When the system last noted a change of the file; empty where it notes none. */
  private static Optional<Object> noted(Path file) {
    try {
      return Optional.of(Files.getAttribute(file, "unix:ctime"));
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }
}
