package summit.packaged.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import summit.packaged.Server;

/** Somebody who edits the rules again and again, by turns on disk and over HTTP. */
final class Editor implements AutoCloseable {
  private final TwoVersions rules;
  private final Server server;
  private final long pauseMillis;
  private final boolean onDiskToo;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Thread thread;

  private Editor(TwoVersions rules, Server server, long pauseMillis, boolean onDiskToo) {
    this.rules = rules;
    this.server = server;
    this.pauseMillis = pauseMillis;
    this.onDiskToo = onDiskToo;
    this.thread = new Thread(this::editOnAndOn, "editor");
  }

  /** At once, and then every five seconds. */
  static Editor start(TwoVersions rules, Server server) {
    return started(new Editor(rules, server, 5_000, true));
  }

  /** Over HTTP without a pause, so that there is always something to be interrupted. */
  static Editor hurry(TwoVersions rules, Server server) {
    return started(new Editor(rules, server, 0, false));
  }

  private static Editor started(Editor editor) {
    editor.thread.start();
    return editor;
  }

  /** The status of each edit; 0 for one on disk. */
  List<Integer> answers() {
    return new ArrayList<>(answers);
  }

  /** Edits that were not answered. */
  List<String> failures() {
    return new ArrayList<>(failures);
  }

  long made() {
    return answers.stream().filter(status -> status == 0 || status == 200).count();
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void editOnAndOn() {
    try {
      boolean onDisk = false;
      do {
        onDisk = onDiskToo && !onDisk;
        if (onDisk) {
          rules.save();
          answers.add(0);
        } else {
          answers.add(rules.put(server).statusCode());
        }
      } while (!stopped.await(pauseMillis, TimeUnit.MILLISECONDS));
    } catch (IOException broken) {
      failures.add(broken.toString());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
