package summit.decision.active;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import summit.bounds.OutOfMemory;

/**
 * One thread that looks at the rules folder until it is relieved. Nothing that is thrown ends it;
 * it tells which look it is at, since a folder on a network may never answer.
 */
final class Lookout implements Runnable {
  /** Two looks and a build fit into the two seconds that an edit may take. */
  private static final long PAUSE_MILLIS = 150;

  private static final Logger LOG = Logger.getLogger(FolderReloads.class);

  private final Looks looks;
  private final Reports reports;
  private final Thread thread;
  private volatile boolean relieved;
  private final AtomicLong begun = new AtomicLong();
  private volatile boolean looking;
  private volatile boolean takingOver;
  private String said = "";

  /** What comes of looks. */
  interface Reports {
    /** Looks once, and takes over what it sees. */
    void look(Lookout by, Looks looks) throws Exception;
  }

  private Lookout(Looks looks, Reports reports) {
    this.looks = looks;
    this.reports = reports;
    this.thread = new Thread(this, "summit-reloads");
    thread.setDaemon(true);
    thread.setContextClassLoader(FolderReloads.class.getClassLoader());
  }

  static Lookout post(Looks looks, Reports reports) {
    Lookout lookout = new Lookout(looks, reports);
    lookout.thread.start();
    return lookout;
  }

  /** Has it look no more; a look that hangs may go on. */
  void relieve() {
    relieved = true;
    thread.interrupt();
  }

  boolean relieved() {
    return relieved;
  }

  boolean alive() {
    return thread.isAlive();
  }

  /** Says whether it takes over what it saw, which is work and ends. */
  void takesOver(boolean now) {
    takingOver = now;
  }

  /** Which look it is at, counted from 1; 0 between looks, and while it takes over. */
  long look() {
    return looking && !takingOver ? begun.get() : 0;
  }

  @Override
  public void run() {
    while (!relieved) {
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        begun.incrementAndGet();
        looking = true;
        reports.look(this, looks);
        said = "";
      } catch (InterruptedException stopping) {
        relieved = true;
      } catch (Throwable failure) {
        OutOfMemory.ifOne(failure);
        say(failure);
      } finally {
        looking = false;
      }
    }
  }

  /** Once, however often it happens in a row. */
  private void say(Throwable failure) {
    try {
      if (!relieved && !said.equals(failure.toString())) {
        said = failure.toString();
        LOG.error(
            "a look at the rules folder failed, so what changed there may not decide", failure);
      }
    } catch (RuntimeException | Error unsayable) {
      OutOfMemory.ifOne(unsayable);
    }
  }
}
