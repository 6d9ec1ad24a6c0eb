package summit.decision;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.rules.Match;
import summit.facts.Fact;
import summit.rulebook.Rulebook;

/** Says why: from a match to the rule, the facts, the sources and who can lift it. */
final class Reasons {
  private static final String LIFT = "lift";

  private final List<String> principals;

  /**
   * @param principals the parties that "both" stands for
   */
  Reasons(List<String> principals) {
    this.principals = List.copyOf(principals);
  }

  Reason of(Match match, String text) {
    List<Fact> posted = match.facts().stream().flatMap(Fact::posted).distinct().toList();
    return new Reason(
        match.rule().name(),
        text,
        posted.stream().map(Fact::id).distinct().sorted().toList(),
        sources(match, posted),
        match.rule().at().file() + ":" + match.rule().at().line(),
        preconditions(match.facts()).distinct().sorted().toList(),
        lifts(match));
  }

  /** The evidence of the facts, then what the rule rests on. */
  private static String sources(Match match, List<Fact> posted) {
    TreeSet<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    posted.forEach(fact -> evidence.addAll(fact.provenance().evidence()));
    Stream<String> ofRule =
        match.rule().annotation(Rulebook.SOURCE).stream()
            .flatMap(ids -> Stream.of(ids.split("\\s*,\\s*", -1)));
    return Stream.concat(evidence.stream(), ofRule.filter(id -> !evidence.contains(id)))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> preconditions(List<Fact> facts) {
    return facts.stream()
        .flatMap(
            fact ->
                fact.type().name().equals(Given.PRECONDITION_STATUS)
                    ? fact.text(Given.PRECONDITION).stream()
                    : preconditions(fact.from()));
  }

  private List<Reason.Lift> lifts(Match match) {
    return match.rule().annotation(LIFT).stream()
        .flatMap(value -> Stream.of(value.split(";", -1)))
        .map(String::strip)
        .flatMap(part -> lift(part, match).stream())
        .toList();
  }

  private Optional<Reason.Lift> lift(String part, Match match) {
    String variable = part.split("[^$A-Za-z0-9_]", 2)[0];
    Object bound = match.bindings().get(variable);
    if (bound == null) {
      return Optional.empty();
    }
    List<String> parties = parties(bound);
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason.Lift(parties, Wording.list(parties) + part.substring(variable.length())));
  }

  private List<String> parties(Object bound) {
    if (bound instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return bound.equals("BOTH") ? principals : List.of(bound.toString());
  }
}
