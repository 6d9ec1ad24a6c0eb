package rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** Decides the facts of a request by the rules and prints what they conclude. */
public final class Main {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final KieContainer rules;
  private final Vocabulary vocabulary;

  private Main() {
    rules = KieServices.get().getKieClasspathContainer();
    vocabulary = new Vocabulary(rules.getKieBase());
  }

  /**
   * @param arguments a request in JSON or YAML and, if there is one, the service's answer to it
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0 || arguments.length > 2) {
      System.err.println("Name a request, and if you like the service's answer to it.");
      System.exit(2);
    }
    JsonNode answer =
        arguments.length == 2
            ? YAML.readTree(Path.of(arguments[1]).toFile())
            : MissingNode.getInstance();
    new Main().decide(YAML.readTree(Path.of(arguments[0]).toFile()), answer);
  }

  private void decide(JsonNode posted, JsonNode answer) throws IOException {
    Request request = new Request(vocabulary, posted, answer);
    GivenFacts given = new GivenFacts(vocabulary, preconditions());
    List<Object> first = request.facts();
    first.add(given.evaluation(request));
    try (Firing firing = new Firing(rules.newKieSession(), vocabulary)) {
      List<Firing.Fired> fired = new ArrayList<>(firing.fire(first));
      fired.addAll(firing.fire(given.standing(fired)));
      TreeSet<String> findings = new TreeSet<>();
      fired.forEach(
          one ->
              one.concluded().stream()
                  .filter(Finding.class::isInstance)
                  .forEach(finding -> findings.add(line((Finding) finding, one))));
      findings.forEach(System.out::println);
      System.out.println(
          first.size() + " facts, " + fired.size() + " matches, " + findings.size() + " findings");
    }
  }

  private String line(Finding finding, Firing.Fired fired) {
    String of = Vocabulary.note(fired.annotations(), "precondition").orElse("");
    TreeSet<String> ids = new TreeSet<>();
    for (Object fact : fired.facts()) {
      if (vocabulary.values(fact).get("id") instanceof String id) {
        ids.add(id);
      }
    }
    return (finding.kind() + " " + of).strip()
        + ": "
        + String.join("; ", finding.arguments())
        + (ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")");
  }

  private static JsonNode preconditions() throws IOException {
    Properties known = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("/rulebook.properties")) {
      known.load(in);
    }
    String path = "/" + known.getProperty("name") + "/preconditions.yaml";
    try (InputStream in = Main.class.getResourceAsStream(path)) {
      return YAML.readTree(in);
    }
  }
}
