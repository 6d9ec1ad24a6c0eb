package summit.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.decision.finding.ConclusionRecorder;
import summit.decision.finding.Finding;
import summit.decision.finding.ReasonWriter;
import summit.evaluation.Match;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.SetAside;
import summit.rulebook.Rulebook;

/**
 * Decides, and writes down what rules were given in each of their runs and what they made of it, a
 * line of JSON for each decision. The project in {@code src/stock} has stock Drools do the same.
 */
final class Transcript implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Rulebook rulebook;
  private final ReasonWriter reasons;
  private final RuleBase rules;
  private final DecisionMaker maker;
  private final PrintWriter out;
  private ArrayNode runs = JSON.createArrayNode();
  private int matches;

  Transcript(Rulebook rulebook, Path file) throws IOException {
    this.rulebook = rulebook;
    this.reasons = new ReasonWriter(rulebook);
    this.rules = new DroolsEngine().build(rulebook);
    this.maker = new DecisionMaker(rulebook, new Written());
    this.out = new PrintWriter(Files.newBufferedWriter(file));
  }

  /** How many matches have been written down. */
  int matches() {
    return matches;
  }

  void decide(String name, DecisionRequest request) {
    out.println(decided(name, request));
  }

  /** Also writes down the request as it is posted, and what of it is set aside. */
  void decide(String name, DecisionRequest request, JsonNode posted) {
    ObjectNode line = decided(name, request);
    line.set("request", posted);
    Admitted admitted = maker.admit(request);
    ArrayNode setAside = line.putArray("setAside");
    for (SetAside aside : admitted.setAside()) {
      setAside.addObject().put("fact", aside.fact()).put("code", aside.code().name());
    }
    line.put("contested", !admitted.contested().isEmpty());
    out.println(line);
  }

  private ObjectNode decided(String name, DecisionRequest request) {
    runs = JSON.createArrayNode();
    maker.evaluate(request);
    ObjectNode line = JSON.createObjectNode().put("name", name);
    line.set("runs", runs);
    return line;
  }

  @Override
  public void close() {
    out.close();
    maker.close();
  }

  private final class Written implements RuleBase {
    @Override
    public RuleRun start() {
      return new WrittenRun(rules.start(), runs.addArray());
    }

    @Override
    public void close() {
      rules.close();
    }
  }

  /** A run whose phases, from one firing to the next, are written down. */
  private final class WrittenRun implements RuleRun {
    private final RuleRun run;
    private final ArrayNode phases;
    private final List<Fact> given = new ArrayList<>();
    private final TreeSet<String> made = new TreeSet<>();

    WrittenRun(RuleRun run, ArrayNode phases) {
      this.run = run;
      this.phases = phases;
    }

    @Override
    public void insert(Collection<Fact> facts) {
      given.addAll(facts);
      run.insert(facts);
    }

    @Override
    public void fire(Matches told) {
      List<String> lines = new ArrayList<>();
      run.fire(
          match -> {
            Collection<Fact> derived = told.matched(match);
            derived.forEach(fact -> made.add(name(fact)));
            lines.add(line(match));
            return derived;
          });
      ObjectNode phase = phases.addObject();
      ArrayNode facts = phase.putArray("facts");
      given.forEach(
          fact -> {
            ObjectNode written = facts.addObject().put("type", fact.type().name());
            written.set("values", JSON.valueToTree(written(fact.values())));
          });
      lines.stream().sorted().forEach(phase.putArray("matches")::add);
      made.forEach(phase.putArray("derived")::add);
      matches += lines.size();
      given.clear();
    }

    @Override
    public void close() {
      run.close();
    }
  }

  /** Dates and constants as text, within lists and maps too. */
  private static Object written(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> written(entry.getValue())));
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(Transcript::written).toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  /** The rule, the facts that it matches and the findings that it concludes. */
  private String line(Match match) {
    ConclusionRecorder conclusions = new ConclusionRecorder(rulebook, reasons);
    conclusions.matched(match);
    return match.rule().name()
        + match.facts().stream().map(Transcript::name).toList()
        + conclusions.findings().stream().map(Transcript::shown).toList();
  }

  /** A fact by its id when it was posted, else by its values. */
  private static String name(Fact fact) {
    return fact.type().postable()
        ? fact.id()
        : fact.type().name()
            + fact.type().fields().keySet().stream()
                .map(field -> plain(fact.value(field)))
                .toList();
  }

  /** Whole numbers without a point, as the two engines may hold them in other types. */
  private static String plain(@Nullable Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }

  private static String shown(Finding finding) {
    if (finding instanceof Finding.OfPrecondition found) {
      String status = found.status().name().toLowerCase(Locale.ROOT);
      return shown(finding, status.replace("_", ""));
    }
    if (finding instanceof Finding.OfVerdict found) {
      return shown(finding, "verdict", found.verdict());
    }
    if (finding instanceof Finding.OfAmbition found) {
      return shown(finding, "ambition", found.level());
    }
    if (finding instanceof Finding.OfDelay found) {
      return shown(finding, "delay", found.level(), found.party());
    }
    if (finding instanceof Finding.OfCheck found) {
      return shown(finding, "check", found.name(), found.passed());
    }
    if (finding instanceof Finding.OfLedger found) {
      return "ledger"
          + List.of(
              found.row().party(),
              found.row().direction(),
              found.row().kind(),
              found.row().weight(),
              found.row().ownConduct());
    }
    Finding.Beside beside = (Finding.Beside) finding;
    String kind = beside.kind().name().toLowerCase(Locale.ROOT);
    return beside.kind() == Finding.Kind.PERSPECTIVE
        ? shown(finding, kind, beside.party())
        : shown(finding, kind);
  }

  private static String shown(Finding finding, String kind, Object... arguments) {
    return kind
        + Stream.concat(Stream.of(arguments), Stream.of(finding.reason().text()))
            .map(Object::toString)
            .toList();
  }
}
