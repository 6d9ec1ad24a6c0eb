package summit.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import summit.bench.Asked;
import summit.bench.MicrosByRound;
import summit.bench.Sample;
import summit.bench.Target;

/**
 * How much faster the product must be than engines that explain, within one run: what a machine
 * takes for one of them, it takes longer for all.
 */
final class PeerTargets {
  static final String DECISION = "this product, decision with reasons";

  private static final String SUMMARY = whole(Asked.SUMMARY);

  /** 25 microseconds, where CEL takes 50. */
  private static final double MOST_OF_CEL = 0.5;

  /** 60 microseconds, where CEL takes 50. */
  private static final double MOST_OF_CEL_FOR_SUMMARY = 1.2;

  private static final double LEAST_OF_PEERS = 2;
  private static final String CEL = "CEL";

  private PeerTargets() {}

  /** What the product's whole answer is called. */
  static String whole(Asked asked) {
    return "this product, whole answer, " + asked.query();
  }

  /** Whoever decides as much as the product and says why: a name for the target, and their own. */
  private static Map<String, String> explaining() {
    Map<String, String> explaining = new LinkedHashMap<>();
    explaining.put("kie-dmn", "KIE DMN");
    explaining.put("json-rules-engine", "json-rules-engine");
    explaining.put("zen", "GoRules Zen");
    explaining.put("cedar", "Cedar");
    return explaining;
  }

  static List<Target> of(MicrosByRound rounds) {
    List<Target> targets = new ArrayList<>();
    targets.add(
        besideCel("decision", "A decision with its reasons", DECISION, MOST_OF_CEL, rounds));
    targets.add(
        besideCel("summary", "A whole answer, summary", SUMMARY, MOST_OF_CEL_FOR_SUMMARY, rounds));
    explaining().forEach((id, name) -> targets.add(besidePeer(id, name, rounds)));
    return targets;
  }

  private static Target besideCel(
      String id, String what, String name, double most, MicrosByRound rounds) {
    Optional<Sample> ratio = rounds.ratioIfMeasured(name, CEL);
    Target target =
        Target.atMost(
            "peers-cel-" + id,
            what + " by fifteen rules, beside CEL",
            most,
            ratio.map(Sample::median).orElse(Double.POSITIVE_INFINITY),
            " times");
    return target.finding(
        ratio.isEmpty()
            ? "not measured"
            : String.format(
                Locale.ROOT,
                "%.2f times (%.0f µs beside %.0f)",
                ratio.get().median(),
                rounds.micros(name).median(),
                rounds.micros(CEL).median()));
  }

  private static Target besidePeer(String id, String name, MicrosByRound rounds) {
    String what = name + ", beside a decision with its reasons by this product";
    Optional<Sample> ratio = rounds.ratioIfMeasured(name, DECISION);
    double times = ratio.map(Sample::median).orElse(0.0);
    Target target = Target.atLeast("peers-" + id, what, LEAST_OF_PEERS, times, " times");
    return ratio.isEmpty() ? target.finding("not measured") : target;
  }
}
