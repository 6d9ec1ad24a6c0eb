package summit.packaged.faults;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import summit.packaged.Server;

/** Somebody who edits the rules again and again, by turns on disk and over HTTP. */
final class Editor implements AutoCloseable {
  /** Among the statuses of HTTP. */
  private static final int ON_DISK = 0;

  private final TwoVersions rules;
  private final Server server;
  private final long pauseMillis;
  private final boolean onDiskToo;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
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

  /** How many took place, and what became of the others. */
  String summary() {
    long made = answers.stream().filter(status -> status == ON_DISK || status == 200).count();
    List<Integer> refusals =
        answers.stream().filter(status -> status != ON_DISK && status != 200).distinct().toList();
    return made
        + " of "
        + (answers.size() + unanswered.size())
        + (refusals.isEmpty() ? "" : ", refused by " + refusals)
        + (unanswered.isEmpty() ? "" : ", **unanswered: " + List.copyOf(unanswered) + "**");
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
        edit(onDisk);
      } while (server.isAlive() && !stopped.await(pauseMillis, TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void edit(boolean onDisk) throws InterruptedException {
    try {
      if (onDisk) {
        rules.save();
        answers.add(ON_DISK);
      } else {
        answers.add(rules.put(server).statusCode());
      }
    } catch (IOException broken) {
      unanswered.add(broken.toString());
    }
  }
}
