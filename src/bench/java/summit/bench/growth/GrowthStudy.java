package summit.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.bench.Figures;
import summit.bench.LargeRules;
import summit.bench.LogPlot;
import summit.bench.Plot;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.decision.DecisionMaker;
import summit.rulebook.BrokenRulebook;

/** How the cost of a decision grows with the rules and with the facts. */
public final class GrowthStudy implements Study {
  private static final List<Integer> RULES = List.of(20, 100, 1_000, 10_000);
  private static final int FACTS = 20;

  private static final List<Integer> ALL_FACTS = List.of(20, 100, 1_000, 3_000, 10_000);

  /** For a hundred times the rules. */
  private static final double MOST_FOR_RULES = 2;

  /** For ten times the facts: linear, and a fifth for what grows with the logarithm. */
  private static final double MOST_FOR_FACTS = 12;

  @Override
  public Figures measure() throws Exception {
    LargeRules.allow();
    Curves rules = byRules();
    Curves facts = byFacts();
    List<String> sections = new ArrayList<>();
    sections.add(
        "Microseconds of processor time of the thread that decides: the median of the rounds, and"
            + " in brackets the least and the most; all sizes take turns in each round.");
    sections.add("## With the rules");
    sections.add(
        FACTS
            + " facts of one topic are decided by rulebooks of more and more topics, each with"
            + " twenty rules, two types of facts, two of derived facts, a closed list and a"
            + " precondition of its own. A decision in words tells of every precondition, those"
            + " that no fact concerns among them, so that it grows too; a lean answer names them,"
            + " and a summary counts them.");
    sections.add(table("rules", rules).toString());
    sections.add("## With the facts");
    sections.add(
        "Twenty rules decide more and more facts, every one of which matches: two offers and a text"
            + " on each of so many parts of one topic, joined by the part. Callers may post half as"
            + " many as the most here.");
    sections.add(table("facts", facts).toString());
    return new Figures(
        "How decisions grow",
        sections,
        Map.of("microsecondsByRules", rules.raw(), "microsecondsByFacts", facts.raw()),
        List.of(
            rulesTarget(Part.LEAN, "A lean answer", rules),
            rulesTarget(Part.SUMMARY, "An answer with a summary", rules),
            factsTarget(facts)),
        List.of(
            plot("A decision on " + FACTS + " facts", "rules", rules),
            plot("A decision by 20 rules", "facts", facts)));
  }

  private static Curves byRules() throws BrokenRulebook {
    Map<Integer, Curves.Case> cases = new TreeMap<>();
    for (int rules : RULES) {
      DecisionMaker maker = Topics.maker(rules);
      cases.put(rules, new Curves.Case(maker, Topics.request(FACTS, maker)));
    }
    return Curves.measure(cases);
  }

  private static Curves byFacts() throws BrokenRulebook {
    Map<Integer, Curves.Case> cases = new TreeMap<>();
    DecisionMaker maker = Topics.maker(RULES.get(0));
    for (int facts : ALL_FACTS) {
      cases.put(facts, new Curves.Case(maker, Topics.request(facts, maker)));
    }
    return Curves.measure(cases);
  }

  private static Table table(String what, Curves curves) {
    List<String> headings = new ArrayList<>(List.of(what));
    Stream.of(Part.values()).map(Part::words).forEach(headings::add);
    Table table = new Table(headings.toArray(String[]::new));
    for (int size : curves.sizes()) {
      List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", size)));
      Stream.of(Part.values()).map(part -> curves.micros(part, size).spread(0)).forEach(cells::add);
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static Target rulesTarget(Part part, String what, Curves curves) {
    Sample ratio = curves.ratio(part, 10_000, 100);
    return Target.atMost(
            "growth-" + part.name().toLowerCase(Locale.ROOT),
            what + " by 10,000 rules, beside 100",
            MOST_FOR_RULES,
            ratio.median(),
            " times")
        .finding(
            String.format(
                Locale.ROOT,
                "%.1f times (rules alone %.1f times)",
                ratio.median(),
                curves.ratio(Part.RULES, 10_000, 100).median()));
  }

  private static Target factsTarget(Curves curves) {
    Sample decision = curves.ratio(Part.DECISION, 10_000, 1_000);
    return Target.atMost(
            "growth-facts",
            "A decision in words on 10,000 matching facts, beside 1,000",
            MOST_FOR_FACTS,
            decision.median(),
            " times")
        .finding(
            String.format(
                Locale.ROOT,
                "%.1f times (rules alone %.1f times, with a summary as JSON %.1f times)",
                decision.median(),
                curves.ratio(Part.RULES, 10_000, 1_000).median(),
                curves.ratio(Part.SUMMARY, 10_000, 1_000).median()));
  }

  private static Plot plot(String title, String what, Curves curves) {
    LogPlot plot = new LogPlot(title, what, "microseconds of processor time");
    for (Part part : Part.values()) {
      plot.line(part.words(), curves.points(part));
    }
    return plot.named("growth-" + what + ".svg");
  }
}
