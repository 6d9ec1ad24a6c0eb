package summit.decision.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.facts.phrases.Template;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * What a rule says of itself, taken apart once: where it stands, what it rests on and who can lift
 * what it finds.
 *
 * @param sources ids, in the order of the rule
 * @param bound of which field each variable holds the value
 */
record RuleCredits(
    String at, List<String> sources, List<Lift> lifts, Map<String, BoundField> bound) {
  private static final String LIFT = "lift";

  RuleCredits {
    sources = List.copyOf(sources);
    lifts = List.copyOf(lifts);
    bound = Map.copyOf(bound);
  }

  /**
   * Who can lift it alone and how.
   *
   * @param party the variable that holds the party or parties
   * @param how what they do, with them in its first place
   */
  record Lift(String party, Template how) {
    private static Lift of(String part) {
      Template how = Template.of(part);
      return new Lift("$" + how.places().get(0), how);
    }
  }

  /** Of each rule, by name. */
  static Map<String, RuleCredits> of(Rulebook rulebook) {
    Map<String, RuleCredits> credits = new HashMap<>();
    rulebook.syntax().rules().forEach(rule -> credits.put(rule.name(), of(rule)));
    return credits;
  }

  private static RuleCredits of(RuleSyntax rule) {
    return new RuleCredits(
        rule.at().file() + ":" + rule.at().line(),
        rule.annotation(Rulebook.SOURCE).stream()
            .flatMap(ids -> Stream.of(ids.split("\\s*,\\s*", -1)))
            .toList(),
        rule.annotation(LIFT).stream()
            .flatMap(value -> Stream.of(value.split(";", -1)))
            .map(String::strip)
            .map(Lift::of)
            .toList(),
        BoundField.of(rule));
  }
}
