package summit.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.folder.RulesFolder;

/**
 * The shipped rulebook in a folder of its own, whose edits show in the answer to the article: up to
 * three files say the number of the edit that last changed them. Knows what each version says, so
 * that an answer by a mixture of versions shows.
 */
final class EditedCopy {
  private static final Path SHIPPED = Path.of("rules", "summit");
  private static final Path FIRST = Path.of("gates", "leaders-willing.drl");
  private static final Path RENAMED = Path.of("gates", "leaders-want-it.drl");
  private static final Path SECOND = Path.of("risks.drl");
  private static final Path THIRD = Path.of("third.drl");
  private static final String THIRD_RULE =
      """
      package summit

      rule "An edit makes itself known"
          @source( "M-GATES" )
      when
          SummitProposal( $format : format )
      then
          insert( Finding.enabler( "of third-%d, " + $format ) );
      end
      """;

  private final Path rules;
  private final Path store;
  private final String firstText;
  private final String secondText;
  private final Map<String, Integer> said = new TreeMap<>(Map.of("first", 0, "second", 0));
  private final Map<String, List<String>> versions = new HashMap<>();
  private Path first = FIRST;
  private int number;

  EditedCopy(Path scratch) throws IOException, BrokenRulebook {
    this.rules = Files.createDirectory(scratch.resolve("rules"));
    this.store = Files.createDirectory(rules.resolve(".store"));
    this.firstText =
        marked(
            Files.readString(SHIPPED.resolve(FIRST)), "but not yet\"", "but not yet, first-%d\"");
    this.secondText =
        marked(
            Files.readString(SHIPPED.resolve(SECOND)),
            "\" (\" + $trigger",
            "\" second-%d (\" + $trigger");
    copy(SHIPPED, store.resolve("0"));
    Files.createSymbolicLink(folder(), store.resolve("0"));
    write(first(), firstText.formatted(0));
    write(folder().resolve(SECOND), secondText.formatted(0));
    String unused = learn();
  }

  Path rules() {
    return rules;
  }

  /** What the answers of each version say. */
  Map<String, List<String>> versions() {
    return Map.copyOf(versions);
  }

  /**
   * An edit that was made.
   *
   * @param at when, by {@link System#nanoTime}
   */
  record Made(String version, long at) {}

  Made make(Edit edit) throws IOException, BrokenRulebook, InterruptedException {
    number++;
    switch (edit) {
      case SAVED_IN_PLACE -> write(first(), next("first", firstText));
      case REPLACED_BY_RENAME -> replace(folder().resolve(SECOND), next("second", secondText));
      case RENAMED -> {
        Path before = first();
        first = first.equals(FIRST) ? RENAMED : FIRST;
        Files.move(before, first());
      }
      case ADDED -> write(folder().resolve(THIRD), next("third", THIRD_RULE));
      case HALF_WRITTEN_THEN_COMPLETED -> {
        String text = next("first", firstText);
        write(first(), text.substring(0, text.length() / 2));
        TimeUnit.MILLISECONDS.sleep(500);
        write(first(), text);
      }
      case DELETED -> {
        said.remove("third");
        Files.deleteIfExists(folder().resolve(THIRD));
      }
      case SWAPPED_BY_LINK -> swap();
    }
    long at = System.nanoTime();
    return new Made(learn(), at);
  }

  private void swap() throws IOException {
    Path fresh = store.resolve(Integer.toString(number));
    copy(folder().toRealPath(), fresh);
    write(fresh.resolve(first), next("first", firstText));
    write(fresh.resolve(SECOND), next("second", secondText));
    Path link = rules.resolve(".next");
    Files.createSymbolicLink(link, fresh);
    Files.move(link, folder(), StandardCopyOption.ATOMIC_MOVE);
  }

  private String learn() throws BrokenRulebook {
    String version =
        RulebookReader.read(GivenWords.given(), "summit", new RulesFolder(rules).sources("summit"))
            .version();
    versions.put(
        version, said.entrySet().stream().map(e -> e.getKey() + "-" + e.getValue()).toList());
    return version;
  }

  private String next(String file, String text) {
    said.put(file, number);
    return text.formatted(number);
  }

  private Path folder() {
    return rules.resolve("summit");
  }

  private Path first() {
    return folder().resolve(first);
  }

  private static String marked(String text, String place, String marked) {
    assertThat(text).doesNotContain("%").containsOnlyOnce(place);
    return text.replace(place, marked);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, UTF_8);
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(".fresh");
    write(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves the cases out, which are no part of a version. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("cases")) {
          Files.copy(file, to.resolve(relative.toString()));
        }
      }
    }
  }
}
