package stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import rulebook.Finding;
import rulebook.Firing;
import rulebook.Firing.Fired;
import rulebook.Vocabulary;

/** Gives stock Drools the facts that the service's rules were given, run by run, phase by phase. */
final class Comparison {
  private static final JsonMapper JSON = new JsonMapper();

  private final Exported rules;
  private final Set<String> fired = new HashSet<>();
  private final List<String> differences = new ArrayList<>();
  private int requests;
  private int runs;
  private int matches;

  Comparison(Exported rules) {
    this.rules = rules;
  }

  /** Compares on every decision that was written down in a file. */
  Comparison with(Path transcript) throws IOException {
    for (String line : Files.readAllLines(transcript)) {
      JsonNode decision = JSON.readTree(line);
      requests++;
      for (JsonNode phases : decision.path("runs")) {
        runs++;
        compare(decision.path("name").asText(), phases);
      }
    }
    return this;
  }

  List<String> differences() {
    return differences;
  }

  int requests() {
    return requests;
  }

  int matches() {
    return matches;
  }

  /** The names of the rules that matched at least once. */
  Set<String> fired() {
    return fired;
  }

  @Override
  public String toString() {
    return "%d rules (%d of them matched), %d requests, %d runs, %d matches, %d differences"
        .formatted(rules.rules(), fired.size(), requests, runs, matches, differences.size());
  }

  private void compare(String name, JsonNode phases) {
    TreeSet<String> derived = new TreeSet<>();
    try (Firing firing = rules.fire()) {
      for (JsonNode phase : phases) {
        List<Object> facts = new ArrayList<>();
        phase.path("facts").forEach(fact -> facts.add(fact(rules.vocabulary(), fact)));
        List<String> found = new ArrayList<>();
        for (Fired one : firing.fire(facts)) {
          fired.add(one.rule());
          found.add(line(one));
          one.concluded().stream()
              .filter(made -> !(made instanceof Finding))
              .forEach(made -> derived.add(name(made)));
        }
        matches += found.size();
        differ(name, texts(phase.path("matches")), found);
        differ(name, texts(phase.path("derived")), derived);
      }
    }
  }

  /** A fact that was written down. */
  static Object fact(Vocabulary vocabulary, JsonNode written) {
    FactType type = vocabulary.type(written.path("type").asText());
    Map<String, Object> values = new LinkedHashMap<>();
    for (FactField field : type.getFields()) {
      JsonNode value = written.path("values").path(field.getName());
      values.put(field.getName(), vocabulary.read(type, field, value));
    }
    return vocabulary.make(type, values);
  }

  private static List<String> texts(JsonNode texts) {
    return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** Notes what only one side has; each as often as it has it. */
  private void differ(String name, Iterable<String> service, Iterable<String> stock) {
    List<String> onlyStock = new ArrayList<>();
    stock.forEach(onlyStock::add);
    for (String one : service) {
      if (!onlyStock.remove(one)) {
        differences.add(name + ": only the service: " + one);
      }
    }
    onlyStock.forEach(one -> differences.add(name + ": only stock Drools: " + one));
  }

  private String line(Fired one) {
    return one.rule()
        + one.facts().stream().map(this::name).toList()
        + one.concluded().stream()
            .filter(Finding.class::isInstance)
            .map(Comparison::shown)
            .toList();
  }

  /** The service knows no spelling of its own for kinds of findings; its statuses have none. */
  private static String shown(Object finding) {
    Finding found = (Finding) finding;
    return found.kind().toLowerCase(Locale.ROOT) + found.arguments();
  }

  private String name(Object fact) {
    Map<String, Object> values = rules.vocabulary().values(fact);
    return values.get("id") instanceof String id
        ? id
        : fact.getClass().getSimpleName()
            + values.values().stream().map(Comparison::plain).toList();
  }

  private static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
