package summit.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;
import summit.rulebook.folder.RulesFolder;

/**
 * A small rulebook on disk. Two files say the same marker, so that a decision by a mixture of
 * versions shows.
 */
public record ParleyFiles(Path rules, String name) {
  public static final String PROPOSAL =
      "{\"type\": \"Proposal\", \"id\": \"P-1\", \"place\": \"Geneva\"}";

  private static final String FACTS =
      """
      package %s

      declare Proposal
          @doc( "What is decided" )
          @subject
          place : String @doc( "Where" )
      end
      """;

  private static final String RULE =
      """
      package %s

      rule "%s"
          @source( "M-1" )
      when
          Proposal( $place : place )
      then
          insert( Finding.%s( "marker %s at " + $place ) );
      end
      """;

  private static final String PLACE =
      """
      package %s

      rule "A place is named"
          @precondition( "place" )
          @source( "M-1" )
      when
          Proposal( place == "Geneva" )
      then
          insert( Finding.satisfied( "Geneva is named" ) );
      end

      rule "A place is ruled out"
          @precondition( "place" )
          @source( "M-1" )
      when
          Proposal( place == "Nowhere" )
      then
          insert( Finding.blocking( "there is no such place" ) );
      end
      """;

  private static final String PRECONDITIONS =
      """
      - id: place
        tier: GATE
        title: A place
        question: Is there a place?
        remedy: Name one
        responsible: the host
        unknown: Ask the host
      """;

  /** The files of the rulebook, its rules saying a marker. */
  public Map<String, String> texts(String marker) {
    return Map.of(
        "facts.drl",
        FACTS.formatted(name),
        "first.drl",
        rule("The first file speaks", "enabler", marker),
        "second.drl",
        rule("The second file speaks", "risk", marker),
        "place.drl",
        PLACE.formatted(name),
        "preconditions.yaml",
        PRECONDITIONS,
        "sources.yaml",
        "methods:\n  M-1: { says: \"Our own way of counting\" }\n");
  }

  public String rule(String sentence, String finding, String marker) {
    return RULE.formatted(name, sentence, finding, marker);
  }

  /** Writes them all, in place. */
  public ParleyFiles write(String marker) throws IOException {
    for (Map.Entry<String, String> file : texts(marker).entrySet()) {
      save(file.getKey(), file.getValue());
    }
    return this;
  }

  public void save(String path, String text) throws IOException {
    Path file = folder().resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
  }

  public Path folder() {
    return rules.resolve(name);
  }

  public RulesFolder rulesFolder() {
    return new RulesFolder(rules);
  }

  /** What the rules say. */
  public static Decision decide(DecisionMaker maker) throws InvalidRequest {
    try {
      JsonNode request = JsonDocument.read(("{\"facts\": [" + PROPOSAL + "]}").getBytes(UTF_8));
      return maker.decide(
          RequestReader.read(
              request, maker.rulebook(), LocalDate.of(2025, 7, 21), Set.of(), FactLimits.DEFAULT));
    } catch (JsonDocument.Unreadable ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  /** The markers that a decision says, without repetition. */
  public static List<String> markers(Decision decision) {
    return Stream.concat(decision.enablers().stream(), decision.risks().stream())
        .map(reason -> reason.text().split(" ", -1)[1])
        .distinct()
        .toList();
  }
}
