package summit.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.language.SourceFile;
import summit.rulebook.folder.RulesFolder;

/**
 * A sound rulebook of as many rules as wanted, in the proportions of the shipped one: a
 * precondition for each twenty rules, with its own types, closed list, derived facts and joins.
 */
public record LargeRulebook(String name, int rules) {
  private static final String FACTS = "facts.drl";
  private static final int RULES_A_TOPIC = 20;
  private static final int PERCENT_A_CLAIM = 25;

  private static final String PRECONDITION =
      """
      - id: topic-{topic}
        tier: OUTCOME
        title: Topic {topic}
        question: Is topic {topic} settled?
        remedy: Talk about it
        responsible: Both sides
        unknown: What do the sides offer on topic {topic}?
      """;

  public LargeRulebook {
    if (rules <= 0 || rules % RULES_A_TOPIC != 0) {
      throw new IllegalArgumentException(rules + " is not a multiple of " + RULES_A_TOPIC);
    }
  }

  /** Its files; one for each topic. */
  public List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    files.add(file(FACTS, template(FACTS)));
    files.add(file("sources.yaml", template("sources.yaml")));
    files.add(file("preconditions.yaml", preconditions()));
    String about = template("topic.drl") + claims(template("claim.drl"));
    topics().forEach(topic -> files.add(file("topic-" + topic + ".drl", about(topic, about))));
    return files;
  }

  /** Writes the files into a folder of their own among the rulebooks. */
  public void write(RulesFolder folder) throws IOException {
    for (SourceFile file : files()) {
      Path path = folder.path().resolve(file.path());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.text(), StandardCharsets.UTF_8);
    }
  }

  private IntStream topics() {
    return IntStream.range(0, rules / RULES_A_TOPIC);
  }

  private String preconditions() {
    return topics().mapToObj(topic -> about(topic, PRECONDITION)).collect(Collectors.joining());
  }

  private static String claims(String template) {
    return IntStream.iterate(0, low -> low < 100, low -> low + PERCENT_A_CLAIM)
        .mapToObj(
            low ->
                template
                    .replace("{low}", String.valueOf(low))
                    .replace("{high}", String.valueOf(low + PERCENT_A_CLAIM)))
        .collect(Collectors.joining());
  }

  private static String about(int topic, String template) {
    return template.replace("{topic}", String.valueOf(topic));
  }

  private SourceFile file(String path, String text) {
    return new SourceFile(name + "/" + path, text.replace("{rulebook}", name));
  }

  private static String template(String name) {
    try (InputStream resource =
        LargeRulebook.class.getResourceAsStream("/large-rulebook/" + name)) {
      byte[] bytes = Objects.requireNonNull(resource, name + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + name, unreadable);
    }
  }
}
