package summit.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.bench.Figures;
import summit.bench.MicrosByRound;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;

/** What one decision costs this product, hand-written Java and its peers. */
public final class PeersStudy implements Study {
  private static final String JAVA = "hand-written Java";

  @Override
  public Figures measure() throws Exception {
    Race race = Race.run();
    MicrosByRound rounds = race.rounds();
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
            + " status, the host does. json-logic-engine runs compiled expressions and nothing"
            + " else: what is unknown, which facts count, and every word are its host's. Neither"
            + " it nor hand-written Java is a target; they say what the rules alone take.");
    Map<String, Sample> raw = new LinkedHashMap<>();
    rounds.names().forEach(name -> raw.put(name, rounds.micros(name)));
    return new Figures("One decision, side by side", sections, raw, PeerTargets.of(rounds));
  }

  private static Table decisions(MicrosByRound rounds) {
    Table table = new Table("who", "microseconds", "times hand-written Java");
    for (String name : rounds.names()) {
      table.row(name, rounds.micros(name).spread(1), rounds.ratio(name, JAVA).spread(1));
    }
    return table;
  }
}
