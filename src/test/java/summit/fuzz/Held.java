package summit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Locale;
import summit.ThreadTime;

/** What holds of every reader, whatever it reads. */
final class Held {
  /** What is read takes milliseconds. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final String CANARY = "summit.canary";

  private Held() {}

  /** Reads, and refuses as it may. */
  interface Reader {
    void read() throws Exception;
  }

  /**
   * Fails unless a text is read or refused soon, and does nothing.
   *
   * @param refusal how it may be refused
   */
  static void holds(String text, Class<? extends Exception> refusal, Reader reader) {
    ThreadTime time = ThreadTime.begin();
    try {
      reader.read();
    } catch (Exception | StackOverflowError thrown) {
      if (!refusal.isInstance(thrown)) {
        fail("This was not refused but failed on:\n" + escaped(text), thrown);
      }
    }
    assertThat(time.taken()).as(escaped(text)).isLessThan(SOON);
    assertThat(System.getProperty(CANARY)).as(escaped(text)).isNull();
  }

  /** As it could be pasted into a test. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c >= ' ' && c < 127)) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
      }
    }
    return escaped.toString();
  }
}
