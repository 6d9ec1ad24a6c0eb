package summit.packaged.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Attacks from a process of the lowest priority. An attacker works on a machine of its own; beside
 * the server he would take away the processor that is to be measured.
 */
public final class Attacker {
  private Attacker() {}

  /** What the attack was answered with while it went on. */
  public static Set<Integer> goOn(Attack attack, int port, long seconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes(),
                Attacker.class.getName(),
                attack.name(),
                Integer.toString(port),
                Long.toString(seconds))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answered = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("the attacker's end").isZero();
    return Arrays.stream(answered.trim().split(" "))
        .filter(status -> !status.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static String classes() {
    try {
      return Path.of(Attacker.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Attacks by the name of the attack, at a port of this machine, for some seconds. */
  public static void main(String[] arguments) throws InterruptedException {
    Set<Integer> answered =
        Attack.valueOf(arguments[0])
            .goOn(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    System.out.println(answered.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
