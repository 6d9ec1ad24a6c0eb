package summit.packaged.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;
import summit.packaged.Server;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.folder.RulesFolder;

/**
 * The shipped rules in a folder of their own, of which one file has two sound texts: by the second
 * a leader who puts a meeting off blocks it, so that statuses and verdicts differ.
 */
final class TwoVersions {
  private static final Path SHIPPED = Path.of("rules", "summit");
  private static final Path FILE = Path.of("gates", "leaders-willing.drl");
  private static final String HTTP = "/v1/rulebooks/summit/files/gates/leaders-willing.drl";
  private static final String MILD = "Finding.atRisk( $party + \" says yes in principle";
  private static final String STRICT = "Finding.blocking( $party + \" says yes in principle";

  private final Path rules;
  private final List<String> texts;
  private final List<Rulebook> versions = new ArrayList<>();

  /** What the file is known to hold, and what it may hold since somebody began to write it. */
  private volatile String acknowledged;

  private volatile String attempted;

  TwoVersions(Path rules) throws IOException, BrokenRulebook {
    this.rules = rules;
    copy(SHIPPED, rules.resolve("summit"));
    String mild = Files.readString(file());
    assertThat(mild).containsOnlyOnce(MILD);
    this.texts = List.of(mild, mild.replace(MILD, STRICT));
    this.acknowledged = mild;
    this.attempted = mild;
    for (String text : texts) {
      replace(text);
      versions.add(
          RulebookReader.read(
              GivenWords.given(), "summit", new RulesFolder(rules).sources("summit")));
    }
    replace(mild);
  }

  List<Rulebook> versions() {
    return List.copyOf(versions);
  }

  Path rules() {
    return rules;
  }

  /** Has the service write the other text; which it may refuse. */
  HttpResponse<String> put(Server server) throws IOException, InterruptedException {
    String next = other();
    attempted = next;
    HttpResponse<String> answer = server.put(HTTP, next);
    if (answer.statusCode() == 200) {
      acknowledged = next;
    } else {
      attempted = acknowledged;
    }
    return answer;
  }

  /** Writes the other text as an editor does. */
  void save() throws IOException {
    String next = other();
    attempted = next;
    replace(next);
    acknowledged = next;
  }

  /**
   * Whether the file is what was acknowledged last, to the byte, or what somebody tried to write
   * after that without an answer.
   */
  boolean holdsNoLessThanWasAcknowledged() throws IOException {
    String held = Files.readString(file());
    return held.equals(acknowledged) || held.equals(attempted);
  }

  /** The version whose text the file holds. */
  String held() throws IOException {
    return versions.get(texts.indexOf(Files.readString(file()))).version();
  }

  private String other() throws IOException {
    return texts.get(1 - texts.indexOf(Files.readString(file())));
  }

  private Path file() {
    return rules.resolve("summit").resolve(FILE);
  }

  private void replace(String text) throws IOException {
    Path fresh = file().resolveSibling(".fresh");
    Files.writeString(fresh, text, UTF_8);
    Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves the cases out, of which an edit flips some. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("cases")) {
          Path copy = to.resolve(relative.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
