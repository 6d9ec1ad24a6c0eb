package summit.evaluation.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.drools.DroolsEngine;
import summit.json.AnswerJson;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Decides by Drools and by the reference, which must agree on every match. */
final class Differential implements AutoCloseable {
  /** Held, and quiet: Drools 10.2.0 fails with a ClassCastException while it writes its trace. */
  private static final Logger ALL_LOGS = Logger.getLogger("");

  static {
    ALL_LOGS.setLevel(Level.WARNING);
  }

  private final Rulebook rulebook;
  private final Observed drools;
  private final Observed reference;
  private long comparisons;
  private long matches;

  Differential(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.drools = new Observed(new DroolsEngine().build(rulebook));
    this.reference = new Observed(new Interpreter().build(rulebook));
  }

  /**
   * How much the tests compare: 1 in a normal build, more where the system property {@code
   * summit.differential.factor} says so.
   */
  static int factor() {
    return Integer.getInteger("summit.differential.factor", 1);
  }

  /** Pairs of a rule and a set of facts that were compared. */
  long comparisons() {
    return comparisons;
  }

  /** How often a rule matched in those comparisons. */
  long matches() {
    return matches;
  }

  /** Both must decide the same, byte for byte. */
  void compareDecisions(DecisionRequest request, String seed) {
    compareMatches(request, seed);
    assertThat(decision(reference, request)).as(seed).isEqualTo(decision(drools, request));
  }

  private String decision(Observed rules, DecisionRequest request) {
    byte[] bytes = AnswerJson.indented(new DecisionMaker(rulebook, rules).decide(request));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The same rules must match the same facts with the same bindings. */
  void compareMatches(DecisionRequest request, String seed) {
    drools.forget();
    reference.forget();
    new DecisionMaker(rulebook, drools).decide(request);
    new DecisionMaker(rulebook, reference).decide(request);
    List<List<String>> expected = drools.runs();
    List<List<String>> actual = reference.runs();
    assertThat(actual).as(seed).hasSameSizeAs(expected);
    for (int run = 0; run < expected.size(); run++) {
      if (!actual.get(run).equals(expected.get(run))) {
        throw new AssertionError(seed + difference(expected.get(run), actual.get(run), request));
      }
      comparisons += rulebook.syntax().rules().size();
      matches += expected.get(run).size();
    }
  }

  private String difference(List<String> expected, List<String> actual, DecisionRequest request) {
    List<String> onlyDrools = without(expected, actual);
    List<String> onlyReference = without(actual, expected);
    String first = (onlyDrools.isEmpty() ? onlyReference : onlyDrools).get(0);
    String rule = first.substring(0, first.indexOf(" ["));
    return "\nonly Drools: %s\nonly the reference: %s\n%s\n%s"
        .formatted(
            onlyDrools,
            onlyReference,
            rulebook.syntax().rules().stream()
                .filter(one -> one.name().equals(rule))
                .map(RuleSyntax::text)
                .collect(Collectors.joining()),
            request.facts().stream()
                .map(fact -> fact.type().name() + " " + fact.values())
                .collect(Collectors.joining("\n")));
  }

  /** Each line is taken away once for each time that it occurs. */
  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }

  @Override
  public void close() {
    drools.close();
    reference.close();
  }
}
