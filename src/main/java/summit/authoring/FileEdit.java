package summit.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import summit.authoring.EditRefused.Reason;
import summit.bounds.Bound;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;
import summit.rulebook.yaml.UnreadFile;

/**
 * Makes edits of files, one at a time. An edit is reviewed while decisions and looks at the folder
 * go on; then the file is compared with what the edit is meant for, at the last moment and while no
 * other process that serves the folder edits, and replaced.
 */
final class FileEdit {
  /** An edit that is overtaken by others so often is left to its author. */
  private static final int MOST_REVIEWS = 3;

  private static final long PAUSE_MILLIS = 20;

  private static final Set<SourceFile.Unread> IN_THE_WAY =
      Set.of(SourceFile.Unread.NO_FILE, SourceFile.Unread.FOLDER, SourceFile.Unread.LINK_OUTSIDE);

  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;
  private final EditReview review;
  private final ReentrantLock editing = new ReentrantLock(true);

  FileEdit(ActiveRulebooks rulebooks, FolderReloads reloads) {
    this.rulebooks = rulebooks;
    this.reloads = reloads;
    this.review = new EditReview(rulebooks);
  }

  /**
   * What is asked for.
   *
   * @param text what the file is to hold; empty for one that is deleted
   * @param acknowledgement of what flips by it
   */
  record Request(
      String rulebook,
      RulePath path,
      Optional<String> text,
      Expectation expected,
      Optional<String> acknowledgement) {
    private Draft draft() {
      return text.map(written -> new Draft(Map.of(path, written), Set.of()))
          .orElseGet(() -> new Draft(Map.of(), Set.of(path)));
    }
  }

  /**
   * What came of it.
   *
   * @param created whether there was no such file before
   */
  record Made(RulebookState standing, boolean created) {}

  Made make(Request request) throws EditRefused {
    patient(editing, Bound.QUEUE_MILLIS);
    try {
      FileStore store = new FileStore(rulebooks.folder(), request.rulebook());
      for (int i = 0; i < MOST_REVIEWS; i++) {
        compare(store, request);
        List<SourceFile> reviewed = rulebooks.folder().sources(request.rulebook());
        review.require(request.rulebook(), request.draft(), reviewed, request.acknowledgement());
        Optional<Made> made = replace(store, request, reviewed);
        if (made.isPresent()) {
          return made.get();
        }
      }
      throw busy("Other files of the rulebook change all the time; try again later.");
    } finally {
      editing.unlock();
    }
  }

  /** Empty when other files are not what they were when the edit was reviewed. */
  private Optional<Made> replace(FileStore store, Request request, List<SourceFile> reviewed)
      throws EditRefused {
    for (long waited = 0; waited <= Bound.LOCK_MILLIS.value(); waited += PAUSE_MILLIS) {
      Turn turn = reloads.undisturbed(() -> replaceNow(store, request, reviewed));
      if (turn.had()) {
        return turn.made();
      }
      sleep();
    }
    throw busy("Another process that serves this folder is editing it; try again later.");
  }

  /**
   * One try.
   *
   * @param had whether no other process was editing
   */
  private record Turn(boolean had, Optional<Made> made) {}

  private Turn replaceNow(FileStore store, Request request, List<SourceFile> reviewed)
      throws EditRefused {
    boolean created = false;
    Optional<FolderLock> lock = store.tryLock();
    if (lock.isEmpty()) {
      return new Turn(false, Optional.empty());
    }
    try (FolderLock held = lock.get()) {
      if (!held.holds() || !rulebooks.folder().sources(request.rulebook()).equals(reviewed)) {
        compare(store, request);
        return new Turn(true, Optional.empty());
      }
      if (request.text().isPresent()) {
        created = store.write(request.path(), request.text().get(), () -> compare(store, request));
      } else {
        store.delete(request.path(), () -> compare(store, request));
      }
    } catch (IOException notGivenBack) {
      throw FileStore.unwritable(notGivenBack);
    }
    RulebookState standing =
        rulebooks.renew(request.rulebook(), rulebooks.folder().sources(request.rulebook()));
    return new Turn(true, Optional.of(new Made(standing, created)));
  }

  /** Whether there is a file, which must be in the state that the edit is meant for. */
  private static boolean compare(FileStore store, Request request) throws EditRefused {
    Optional<SourceFile> now = store.find(request.path());
    if (request.text().isEmpty() && now.isEmpty()) {
      throw new EditRefused(Reason.UNKNOWN_FILE, "The rulebook has no such file.");
    }
    if (request.text().isPresent()) {
      requireReplaceable(now);
    }
    request.expected().require(now.flatMap(FileState::of));
    return now.isPresent();
  }

  /** Files are replaced, and links to nowhere; pipes and folders are somebody's who waits there. */
  private static void requireReplaceable(Optional<SourceFile> now) throws EditRefused {
    Optional<SourceFile.Unread> why = now.flatMap(SourceFile::unread);
    if (why.filter(IN_THE_WAY::contains).isPresent()) {
      throw new EditRefused(UnreadFile.problem(now.orElseThrow()).orElseThrow(), Optional.empty());
    }
  }

  private static void patient(ReentrantLock lock, Bound patience) throws EditRefused {
    try {
      if (!lock.tryLock(patience.value(), TimeUnit.MILLISECONDS)) {
        throw busy("Others are having edits reviewed; try again later.");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw busy("The service is stopping; nothing was written.");
    }
  }

  private static void sleep() throws EditRefused {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw busy("The service is stopping; nothing was written.");
    }
  }

  private static EditRefused busy(String why) {
    return new EditRefused(Reason.BUSY, why);
  }
}
