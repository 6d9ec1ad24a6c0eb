package summit.packaged.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Decisions of one fact set after another, each answer checked. At a rate they are asked for when
 * they are due, whether or not those before are answered, and the time of each counts from then.
 */
final class Load {
  /** Enough to find what the service can do, and few enough to wait in no queue. */
  private static final int CLOSED_CALLERS = 4;

  private static final int OPEN_CALLERS = 32;

  private final int port;
  private final RightAnswers right;

  Load(int port, RightAnswers right) {
    this.port = port;
    this.right = right;
  }

  /**
   * What came of the calls.
   *
   * @param millis of those that were answered with a decision, sorted
   * @param wrong decisions that no version of the rules makes
   * @param refused calls that were answered with something else
   * @param unanswered calls whose connection broke
   */
  record Outcome(
      List<Double> millis, List<String> wrong, List<String> refused, List<String> unanswered) {
    /** The milliseconds that this part of all decisions does not exceed. */
    double quantile(double part) {
      return millis.isEmpty()
          ? Double.NaN
          : millis.get(Math.max(0, (int) Math.ceil(part * millis.size()) - 1));
    }
  }

  /** As many as a few callers get who always ask again. */
  Outcome closed(Duration time) throws InterruptedException {
    return run(CLOSED_CALLERS, new Schedule(System.nanoTime(), 0, time.toNanos()));
  }

  /** As many a second as is said. */
  Outcome open(double rate, Duration time) throws InterruptedException {
    return run(OPEN_CALLERS, new Schedule(System.nanoTime(), 1e9 / rate, time.toNanos()));
  }

  private record Schedule(long start, double gap, long length) {
    /** Waits until a call is due; by {@link System#nanoTime}. */
    long await(long call) {
      long due = gap == 0 ? System.nanoTime() : start + (long) (call * gap);
      for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
        LockSupport.parkNanos(early);
      }
      return due;
    }

    boolean over(long due) {
      return due - start >= length;
    }
  }

  private Outcome run(int callers, Schedule schedule) throws InterruptedException {
    Gathered gathered = new Gathered();
    AtomicLong next = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Thread thread = new Thread(() -> call(schedule, next, gathered), "decisions-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return gathered.outcome();
  }

  private void call(Schedule schedule, AtomicLong next, Gathered gathered) {
    boolean more = true;
    while (more) {
      try (DecisionCall connection = new DecisionCall(port)) {
        more = callOn(connection, schedule, next, gathered);
      } catch (IOException broken) {
        long due = schedule.await(next.getAndIncrement());
        gathered.unanswered.add(broken.toString());
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        more = !schedule.over(due);
      }
    }
  }

  /** Asks as long as there is something to ask; whether there is. */
  private boolean callOn(
      DecisionCall connection, Schedule schedule, AtomicLong next, Gathered gathered)
      throws IOException {
    for (long call = next.getAndIncrement(); ; call = next.getAndIncrement()) {
      long due = schedule.await(call);
      if (schedule.over(due)) {
        return false;
      }
      int index = (int) (call % right.size());
      DecisionCall.Answer answer = connection.ask(right.request(index));
      double millis = (System.nanoTime() - due) / 1e6;
      if (answer.status() != 200) {
        gathered.refused.add(answer.status() + " " + answer.body());
      } else if (right.isRight(index, answer.body())) {
        gathered.millis.add(millis);
      } else {
        gathered.wrong.add(right.request(index) + " is answered with " + Gist.of(answer.body()));
      }
    }
  }

  private static final class Gathered {
    final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    final Queue<String> refused = new ConcurrentLinkedQueue<>();
    final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    Outcome outcome() {
      return new Outcome(
          millis.stream().sorted().toList(),
          List.copyOf(wrong),
          List.copyOf(refused),
          List.copyOf(unanswered));
    }
  }
}
