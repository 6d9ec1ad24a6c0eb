package summit.cli.terminal;

import java.time.Duration;

/**
 * A line at the foot of a terminal that says how far a longer piece of work is. What is over before
 * anyone would wonder says nothing.
 */
public final class Footline implements AutoCloseable {
  /** To the start of the line, and clear it. */
  static final String CLEAR = "\r\u001b[K";

  /** Who waits this long begins to wonder. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Terminal terminal;
  private boolean due;
  private boolean closed;
  private boolean shown;
  private String line = "";

  private Footline(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Begins to wait; nothing is ever printed where nobody watches. */
  public static Footline begin(Terminal terminal) {
    Footline footline = new Footline(terminal);
    if (terminal.watched()) {
      Thread waiting = new Thread(footline::appear, "summit-footline");
      waiting.setDaemon(true);
      waiting.start();
      // Who interrupts a longer piece of work gets a clean line too.
      Runtime.getRuntime().addShutdownHook(new Thread(footline::close));
    }
    return footline;
  }

  public synchronized void say(String text) {
    line = text;
    show();
  }

  /** Writes what stays, above the line. */
  public synchronized void leave(String text) {
    String below = line;
    clear();
    terminal.err().println(text);
    say(below);
  }

  /** Takes the line away, so that others can write. */
  public synchronized void clear() {
    line = "";
    if (shown) {
      print("");
      shown = false;
    }
  }

  @Override
  public synchronized void close() {
    clear();
    closed = true;
  }

  private void appear() {
    try {
      Thread.sleep(PATIENCE.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return;
    }
    synchronized (this) {
      due = true;
      show();
    }
  }

  private void show() {
    if (due && !closed && !line.isEmpty()) {
      print(line);
      shown = true;
    }
  }

  private void print(String text) {
    terminal.err().print(CLEAR + text);
    terminal.err().flush();
  }
}
