package summit.counterfactual.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import summit.counterfactual.change.FactChange;
import summit.decision.DecisionMaker;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblems;
import summit.facts.reading.FactReader;

/** Asks another version of the rules, whose vocabulary need not be the same. */
final class OtherRules {
  private final DecisionMaker others;
  private final List<Fact> onlyTheirs;

  /**
   * @param onlyTheirs facts that the first rules have no words for
   */
  OtherRules(DecisionMaker others, List<Fact> onlyTheirs) {
    this.others = others;
    this.onlyTheirs = List.copyOf(onlyTheirs);
  }

  AskedQuestion ask(AskedQuestion question) {
    Set<String> theirs = onlyTheirs.stream().map(Fact::id).collect(Collectors.toSet());
    List<Fact> facts = new ArrayList<>(onlyTheirs);
    readable(question.request().facts(), others).stream()
        .filter(fact -> !theirs.contains(fact.id()))
        .forEach(facts::add);
    return new AskedQuestion(others, question.request().of(facts));
  }

  /** Facts in the words of some rules; those are left out that these rules have no words for. */
  static List<Fact> readable(List<Fact> facts, DecisionMaker maker) {
    Map<String, JsonNode> posted = new LinkedHashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      posted.put("/" + i, new FactChange.Add(facts.get(i)).json().path("fact"));
    }
    FactProblems problems = new FactProblems(Integer.MAX_VALUE);
    FactReader reader =
        new FactReader(
            maker.rulebook().vocabulary(),
            maker.rulebook().references().keySet(),
            FactLimits.DEFAULT);
    Map<String, Fact> read = new LinkedHashMap<>(reader.readBeside(List.of(), posted, problems));
    for (FactProblem problem : problems.all()) {
      read.remove("/" + problem.pointer().split("/", 3)[1]);
    }
    return List.copyOf(read.values());
  }
}
