package summit.rulebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import summit.bounds.OutOfMemory;
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
  private final CaseWatch cases;
  private final Map<String, Integer> away = new HashMap<>();
  private final Map<String, Map<Path, Stamp>> taken = new TreeMap<>();
  private Map<String, Map<Path, Stamp>> last = Map.of();

  /**
   * A watch.
   *
   * @param known rulebooks that somebody has read before, whose folders may be gone by now
   */
  public FolderWatch(RulesFolder folder, Collection<String> known) {
    this.folder = folder;
    this.cases = new CaseWatch(folder);
    known.forEach(name -> taken.put(name, NOT_AS_IT_IS));
  }

  /** Told of rulebooks whose files are not what they were; says whether that was taken over. */
  public interface Edits {
    boolean changed(String rulebook, List<SourceFile> files);

    boolean unreadable(String rulebook, IOException why);

    boolean removed(String rulebook);

    /**
     * The cases beside the rules are not what they were, or are seen for the first time.
     *
     * @param first whether nobody has told of them before
     */
    boolean cases(String rulebook, List<SourceFile> files, boolean first);
  }

  /**
   * Looks once, at each rulebook whatever comes of the others.
   *
   * @throws IOException when the rules folder itself cannot be listed; nothing counts as removed
   */
  public void look(Edits edits) throws IOException {
    Map<String, Map<Path, Stamp>> now = new TreeMap<>();
    List<Throwable> failures = new ArrayList<>();
    for (String name : folder.candidates()) {
      try {
        look(name, now, edits);
      } catch (RuntimeException | Error failure) {
        OutOfMemory.ifOne(failure);
        failures.add(failure);
      }
    }
    last = now;
    forgetRemoved(edits);
    if (!failures.isEmpty()) {
      throw new FailedLook(failures);
    }
  }

  private void look(String name, Map<String, Map<Path, Stamp>> now, Edits edits) {
    try {
      Map<Path, Stamp> stamps = sources(name);
      if (!stamps.isEmpty()) {
        now.put(name, stamps);
        if (stamps.equals(last.get(name)) && !stamps.equals(taken.get(name))) {
          take(name, stamps, edits);
        }
      }
    } catch (IOException failure) {
      now.put(name, NOT_AS_IT_IS);
      taken.put(name, NOT_AS_IT_IS);
      var unused = edits.unreadable(name, failure);
    }
    if (now.containsKey(name)) {
      cases.look(name, edits);
    }
  }

  private void take(String name, Map<Path, Stamp> stamps, Edits edits) throws IOException {
    List<SourceFile> files;
    try {
      files = folder.sources(name);
    } catch (UncheckedIOException failure) {
      IOException why = Objects.requireNonNull(failure.getCause(), "an I/O failure has a cause");
      if (why instanceof NoSuchFileException) {
        return;
      }
      throw why;
    }
    if (stamps.equals(sources(name)) && edits.changed(name, files)) {
      boolean read = files.stream().allMatch(file -> file.unread().isEmpty());
      taken.put(name, read ? stamps : NOT_AS_IT_IS);
    }
  }

  private void forgetRemoved(Edits edits) {
    away.keySet().removeAll(last.keySet());
    for (String name : List.copyOf(taken.keySet())) {
      if (!last.containsKey(name)
          && away.merge(name, 1, Integer::sum) >= LOOKS_AWAY
          && edits.removed(name)) {
        taken.remove(name);
        away.remove(name);
        cases.forget(name);
      }
    }
  }

  /** What the files of a rulebook look like; nothing where there is none. */
  private Map<Path, Stamp> sources(String name) throws IOException {
    var found = folder.sourcesFound(name);
    return folder.holdsRules(name, found) ? Stamp.of(found) : Map.of();
  }
}
