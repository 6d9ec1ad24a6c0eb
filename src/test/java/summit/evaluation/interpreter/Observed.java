package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.evaluation.Match;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.facts.Fact;

/** Rules whose matches are noted: one sorted list of lines for each run. */
final class Observed implements RuleBase {
  private final RuleBase observed;
  private final List<List<String>> runs = new ArrayList<>();

  Observed(RuleBase observed) {
    this.observed = observed;
  }

  /** The matches of each run so far, sorted. */
  List<List<String>> runs() {
    return runs.stream().map(run -> run.stream().sorted().toList()).toList();
  }

  void forget() {
    runs.clear();
  }

  @Override
  public RuleRun start() {
    RuleRun run = observed.start();
    List<String> matched = new ArrayList<>();
    runs.add(matched);
    return new RuleRun() {
      @Override
      public void insert(Collection<Fact> facts) {
        run.insert(facts);
      }

      @Override
      public void fire(Matches matches) {
        run.fire(
            match -> {
              matched.add(line(match));
              return matches.matched(match);
            });
      }

      @Override
      public void close() {
        run.close();
      }
    };
  }

  private static String line(Match match) {
    Map<String, String> bindings = new TreeMap<>();
    match.bindings().forEach((name, value) -> bindings.put(name, shown(value)));
    String facts = match.facts().stream().map(Observed::shown).collect(Collectors.joining(", "));
    return match.rule().name() + " [" + facts + "] " + bindings;
  }

  /** A fact by its id, without what it was derived from; a number with its type. */
  private static String shown(Object value) {
    if (value instanceof Fact fact) {
      return fact.id();
    }
    return value instanceof Number
        ? value.getClass().getSimpleName() + " " + value
        : value.toString();
  }

  @Override
  public void close() {
    observed.close();
  }
}
