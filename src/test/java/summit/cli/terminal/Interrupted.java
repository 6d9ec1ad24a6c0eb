package summit.cli.terminal;

import java.util.concurrent.TimeUnit;
import summit.bounds.WorkLimit;

/** A process that works until it is told to conclude, and then says so. */
final class Interrupted {
  private Interrupted() {}

  public static void main(String... arguments) throws InterruptedException {
    try (Interruption interruption = Interruption.begin()) {
      System.out.println("at work");
      interruption.within(
          () -> {
            while (!WorkLimit.current().isConcluding()) {
              TimeUnit.MILLISECONDS.sleep(1);
            }
            return "";
          });
      System.out.println("what was found");
    }
    System.exit(0);
  }
}
