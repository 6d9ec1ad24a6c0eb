package summit.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.counterfactual.Situations;
import summit.explanation.why.Depth;

/** What one decision costs this product, hand-written Java and its peers. */
public final class PeersStudy implements Study {
  private static final double MOST_OF_JAVA = 10;
  private static final double AIM_OF_JAVA = 5;
  private static final double LEAST_OF_PEERS = 10;

  private static final String JAVA = "hand-written Java";
  private static final String DECISION = "this product, decision with reasons";
  private static final String SUMMARY =
      "this product, whole answer, explain=" + Depth.SUMMARY.word();

  /** Peers that explain: a name for the target, and their own. */
  private static final Map<String, String> EXPLAINING =
      Map.of(
          "zen", "GoRules Zen, with trace",
          "cedar", "Cedar",
          "opa", "OPA",
          "kie-dmn", "KIE DMN",
          "camunda-dmn", "Camunda DMN");

  @Override
  public Figures measure() throws Exception {
    Race race = Race.run();
    Rounds rounds = race.rounds();
    List<String> sections = new ArrayList<>();
    sections.add("## One decision of fifteen rules");
    sections.add(
        "Sixteen fact sets of six facts, decided in turn: twelve rules find how four preconditions"
            + " stand, three conclude the verdict. Everyone answers the verdict, the four statuses"
            + " and each rule that holds with its text and the ids of its facts; that all answer"
            + " the same, and rightly, is checked before anything is measured. Facts lie in memory"
            + " in the form that each takes, and answers are left as objects. Microseconds of"
            + " processor time for a decision: the median of the rounds, and in brackets the least"
            + " and the most; everyone takes a turn in each round, and ratios are taken within a"
            + " round. Of Java it is the time of the deciding thread, of the engines of npm that of"
            + " their whole process, since some decide on threads of their own.");
    sections.add(decisions(rounds).toString());
    race.absent().forEach((names, why) -> sections.add("Not measured: " + names + "; " + why));
    sections.add(
        "Fair to whom: this product also says which rulebook decided, the id of the decision, what"
            + " is missing, and with the whole answer how far the verdict can be relied on, when it"
            + " changes next and what would come nearest to bettering it, none of which the others"
            + " do. What an engine leaves to its host, such as joining text or the strongest"
            + " status, the host does. OPA is not here: its WebAssembly needs a policy compiled by"
            + " its own program, which the registries do not hold.");
    sections.add("## The article's decision");
    sections.add(
        String.format(
            Locale.ROOT,
            "%d facts, %d preconditions, %d rules; the same microseconds, measured in the same"
                + " rounds. Nobody has written it by hand.",
            Situations.articleFacts().facts().size(),
            Situations.SUMMIT.rulebook().preconditions().size(),
            Situations.SUMMIT.rulebook().rules().size()));
    sections.add(article(rounds).toString());
    Map<String, Sample> raw = new LinkedHashMap<>();
    rounds.names().forEach(name -> raw.put(name, rounds.micros(name)));
    return new Figures("One decision, side by side", sections, raw, targets(rounds));
  }

  private static Table decisions(Rounds rounds) {
    Table table = new Table("who", "microseconds", "times hand-written Java");
    for (String name : rounds.names()) {
      if (!isArticle(name)) {
        table.row(name, rounds.micros(name).spread(1), rounds.ratio(name, JAVA).spread(1));
      }
    }
    return table;
  }

  private static Table article(Rounds rounds) {
    Table table = new Table("explain", "microseconds", "times none");
    for (Depth depth : Depth.values()) {
      String name = Race.article(depth);
      table.row(
          depth.word(),
          rounds.micros(name).spread(0),
          rounds.ratio(name, Race.article(Depth.NONE)).spread(2));
    }
    return table;
  }

  private static boolean isArticle(String name) {
    return List.of(Depth.values()).stream().anyMatch(depth -> name.equals(Race.article(depth)));
  }

  private static List<Target> targets(Rounds rounds) {
    List<Target> targets = new ArrayList<>();
    targets.add(besideJava("peers-java-decision", "A decision with its reasons", DECISION, rounds));
    targets.add(besideJava("peers-java-summary", "A whole answer, summary", SUMMARY, rounds));
    EXPLAINING.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(peer -> targets.add(besidePeer(peer.getKey(), peer.getValue(), rounds)));
    return targets;
  }

  private static Target besideJava(String id, String what, String name, Rounds rounds) {
    Sample ratio = rounds.ratio(name, JAVA);
    return Target.atMost(
            id, what + ", beside hand-written Java", MOST_OF_JAVA, ratio.median(), " times")
        .wanting(
            String.format(
                Locale.ROOT, "at most %.0f times, aiming at %.0f", MOST_OF_JAVA, AIM_OF_JAVA));
  }

  /** The whole answer must be that much faster; the decision alone, which says as much, is said. */
  private static Target besidePeer(String id, String name, Rounds rounds) {
    String what = name + ", beside a whole answer, summary, of this product";
    Optional<Sample> summary = rounds.ratioIfMeasured(name, SUMMARY);
    double times = summary.map(Sample::median).orElse(0.0);
    Target target = Target.atLeast("peers-" + id, what, LEAST_OF_PEERS, times, " times");
    return target.finding(
        summary.isEmpty()
            ? "not measured"
            : String.format(
                Locale.ROOT,
                "%.1f times (%.1f times a decision with its reasons)",
                times,
                rounds.ratio(name, DECISION).median()));
  }
}
