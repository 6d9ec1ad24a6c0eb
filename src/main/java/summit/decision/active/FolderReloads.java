package summit.decision.active;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import summit.bounds.Bound;
import summit.bounds.OutOfMemory;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.CaseFiles;
import summit.rulebook.folder.FolderWatch;

/**
 * Keeps the rulebooks as their folder says, on a thread of its own. Nothing that happens in the
 * folder ends that: what cannot be read now is looked at again, and a thread that hangs or died is
 * replaced by another.
 */
public final class FolderReloads implements AutoCloseable {
  /** How often somebody sees to the thread that looks. */
  private static final long ROUND_MILLIS = 200;

  /** Threads that hang cannot be ended; with so many of them another would hang, too. */
  private static final int MOST_HANGING = 3;

  private static final Logger LOG = Logger.getLogger(FolderReloads.class);

  private final ActiveRulebooks rulebooks;
  private final InstantSource clock;
  private final Supplier<Looks> watch;
  private final long patienceMillis;
  private final ScheduledExecutorService rounds;
  private final List<Lookout> hanging = new ArrayList<>();
  private volatile Lookout lookout;
  private volatile Instant checkedAt;
  private long lookAtIt;
  private long roundsAtIt;
  private long edits;

  private FolderReloads(
      ActiveRulebooks rulebooks, InstantSource clock, Supplier<Looks> watch, Duration patience) {
    this.rulebooks = rulebooks;
    this.clock = clock;
    this.watch = watch;
    this.patienceMillis = patience.toMillis();
    this.checkedAt = clock.instant();
    this.lookout = Lookout.post(watch.get(), this::look);
    this.rounds =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "summit-reloads-rounds");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts to look; must be closed. */
  public static FolderReloads start(ActiveRulebooks rulebooks, InstantSource clock) {
    return start(
        rulebooks,
        clock,
        () -> new FolderWatch(rulebooks.folder(), rulebooks.standings().keySet())::look,
        Duration.ofMillis(Bound.LOOK_MILLIS.value()));
  }

  /**
   * The same by other eyes.
   *
   * @param watch makes a new watch, for each thread that looks
   * @param patience how long a look may take
   */
  static FolderReloads start(
      ActiveRulebooks rulebooks, InstantSource clock, Supplier<Looks> watch, Duration patience) {
    FolderReloads reloads = new FolderReloads(rulebooks, clock, watch, patience);
    var unused =
        reloads.rounds.scheduleWithFixedDelay(
            reloads::seeToIt, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    return reloads;
  }

  /** When the last look began that came to its end. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /** How long ago that is. */
  public Duration age() {
    Duration age = Duration.between(checkedAt, clock.instant());
    return age.isNegative() ? Duration.ZERO : age;
  }

  /** Whether that is longer ago than it may be: what decides may not be what the folder says. */
  public boolean stale() {
    return age().toMillis() > Bound.LOOK_MILLIS.value();
  }

  /** Does an edit between two looks, so that no look takes over what it saw before. */
  public synchronized <T, X extends Exception> T undisturbed(Edit<T, X> edit) throws X {
    edits++;
    return edit.make();
  }

  /** What is done between two looks. */
  public interface Edit<T, X extends Exception> {
    T make() throws X;
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    lookout.relieve();
  }

  private void look(Lookout by, Looks looks) throws IOException {
    Instant now = clock.instant();
    looks.look(new Taken(by, edits()));
    if (!by.relieved()) {
      checkedAt = now;
    }
  }

  private synchronized long edits() {
    return edits;
  }

  /** Replaces a thread that looks no more. An exception that left here would end the rounds. */
  private void seeToIt() {
    try {
      hanging.removeIf(gone -> !gone.alive());
      Lookout now = lookout;
      long look = now.look();
      roundsAtIt = look != 0 && look == lookAtIt ? roundsAtIt + 1 : 0;
      lookAtIt = look;
      if (!now.alive()) {
        LOG.error("the thread that looks at the rules folder has died; another one looks now");
        lookout = Lookout.post(watch.get(), this::look);
      } else if (roundsAtIt * ROUND_MILLIS > patienceMillis && hanging.size() < MOST_HANGING) {
        LOG.errorf(
            "a look at the rules folder takes longer than %d milliseconds and may hang; another"
                + " thread looks now",
            patienceMillis);
        hanging.add(now);
        now.relieve();
        roundsAtIt = 0;
        lookout = Lookout.post(watch.get(), this::look);
      }
    } catch (Throwable failure) {
      OutOfMemory.ifOne(failure);
      LOG.error("the watch on the rules folder could not be seen to", failure);
    }
  }

  /** Takes over what was seen, unless edits or another thread came in between. */
  private final class Taken implements FolderWatch.Edits {
    private final Lookout by;
    private final long before;

    Taken(Lookout by, long before) {
      this.by = by;
      this.before = before;
    }

    @Override
    public boolean changed(String rulebook, List<SourceFile> files) {
      return ifStillSo(() -> rulebooks.renew(rulebook, files));
    }

    @Override
    public boolean unreadable(String rulebook, IOException why) {
      return ifStillSo(() -> rulebooks.refuse(rulebook, BrokenRulebook.unreadable(rulebook, why)));
    }

    @Override
    public boolean removed(String rulebook) {
      return ifStillSo(() -> rulebooks.remove(rulebook));
    }

    @Override
    public boolean cases(String rulebook, List<SourceFile> files, boolean first) {
      List<RuleProblem> problems = CaseFiles.of(files).problems();
      return ifStillSo(() -> rulebooks.noteCases(rulebook, problems, first));
    }

    private boolean ifStillSo(Runnable take) {
      by.takesOver(true);
      try {
        synchronized (FolderReloads.this) {
          boolean still = !by.relieved() && edits == before;
          if (still) {
            take.run();
          }
          return still;
        }
      } finally {
        by.takesOver(false);
      }
    }
  }
}
