package summit.record.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import summit.record.TestRecords;
import summit.record.entry.NewRecord;
import summit.record.keeping.Recorder;
import summit.record.keeping.RecordsPolicy;

/**
 * Writes records from eight threads until it is killed, and prints the number of each once it is
 * acknowledged.
 */
final class KilledWriter {
  private static final int CALLERS = 8;

  private KilledWriter() {}

  public static void main(String... arguments) throws Exception {
    Optional<String> address = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
    Recorder recorder =
        Recorder.in(
            Store.open(address, Path.of(arguments[0])),
            RecordsPolicy.REFUSE,
            () -> TestRecords.FIRST,
            TestRecords.PROGRAM);
    AtomicInteger next = new AtomicInteger();
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    Callable<Void> caller =
        () -> {
          while (true) {
            NewRecord one = TestRecords.small(next.incrementAndGet());
            long number =
                recorder.keep(one.decided().orElseThrow(), TestRecords.CALLER).orElseThrow();
            synchronized (System.out) {
              System.out.println(number + " " + one.decided().orElseThrow().decision());
            }
          }
        };
    callers.invokeAll(java.util.Collections.nCopies(CALLERS, caller));
  }
}
