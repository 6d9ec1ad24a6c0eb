package summit.decision.active;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.folder.FolderWatch;

/**
 * Keeps the rulebooks as their folder says, on a thread of its own. Nothing that happens in the
 * folder ends it: what cannot be read now is looked at again.
 */
public final class FolderReloads implements AutoCloseable {
  /** Two looks and a build fit into the two seconds that an edit may take. */
  private static final long LOOK_MILLIS = 150;

  private static final Logger LOG = Logger.getLogger(FolderReloads.class);

  private final ActiveRulebooks rulebooks;
  private final InstantSource clock;
  private final FolderWatch watch;
  private final ScheduledExecutorService looking;
  private volatile Instant checkedAt;
  private boolean unlisted;

  private FolderReloads(ActiveRulebooks rulebooks, InstantSource clock) {
    this.rulebooks = rulebooks;
    this.clock = clock;
    this.watch = new FolderWatch(rulebooks.folder());
    this.checkedAt = clock.instant();
    this.looking = Executors.newSingleThreadScheduledExecutor(FolderReloads::thread);
  }

  /** Starts to look; must be closed. */
  public static FolderReloads start(ActiveRulebooks rulebooks, InstantSource clock) {
    FolderReloads reloads = new FolderReloads(rulebooks, clock);
    var unused =
        reloads.looking.scheduleWithFixedDelay(
            reloads::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return reloads;
  }

  /** When the folder was last looked at with success. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /** Does an edit between two looks, so that no look sees half of it. */
  public synchronized <T, X extends Exception> T undisturbed(Edit<T, X> edit) throws X {
    return edit.make();
  }

  /** What is done between two looks. */
  public interface Edit<T, X extends Exception> {
    T make() throws X;
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "summit-reloads");
    thread.setDaemon(true);
    thread.setContextClassLoader(FolderReloads.class.getClassLoader());
    return thread;
  }

  // An exception that leaves a scheduled task ends it for good and without a word.
  private synchronized void look() {
    try {
      watch.look(new Taken());
      checkedAt = clock.instant();
      unlisted = false;
    } catch (IOException unreadable) {
      if (!unlisted) {
        LOG.errorf("the rules folder cannot be listed, so nothing changes: %s", unreadable);
      }
      unlisted = true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      LOG.error("an edit of the rules could not be taken over", defect);
    }
  }

  private final class Taken implements FolderWatch.Edits {
    @Override
    public void changed(String rulebook, List<SourceFile> files) {
      var unused = rulebooks.renew(rulebook, files);
    }

    @Override
    public void unreadable(String rulebook, IOException why) {
      var unused = rulebooks.refuse(rulebook, BrokenRulebook.unreadable(rulebook, why));
    }

    @Override
    public void removed(String rulebook) {
      rulebooks.remove(rulebook);
    }

    @Override
    public void casesChanged(String rulebook) {
      rulebooks.tellOfCases(rulebook);
    }
  }
}
