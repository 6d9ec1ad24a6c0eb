package summit.decision.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.bounds.Bound;

/**
 * The reasons of findings that an answer lists, and how many it leaves out. Facts that meet in
 * pairs give more reasons than anybody reads: only so many are put into words, some of each rule,
 * since what different rules say tells more than what one says again and again.
 *
 * @param leftOut reasons, those that say the same counted once where they were put into words
 */
public record ShownReasons(List<Reason> listed, int leftOut) {
  private static final int MOST = Bound.REASONS.count();

  /** Put into words, since those of one rule that say the same become one. */
  private static final int WORDED = Math.multiplyExact(4, MOST);

  public ShownReasons {
    listed = List.copyOf(listed);
  }

  /** The reasons of some findings, each once, in order. */
  public static ShownReasons of(Collection<? extends Finding> findings) {
    return of(List.of(), Stream.of(findings));
  }

  /**
   * The reasons of several groups of findings, each once, in the order of the groups and in order
   * within each.
   *
   * @param first stand before all others
   */
  public static ShownReasons of(
      Collection<Reason> first, Stream<? extends Collection<? extends Finding>> groups) {
    Set<Reason> reasons = new LinkedHashSet<>(first);
    int unsaid = 0;
    for (Collection<? extends Finding> group : groups.toList()) {
      List<? extends Finding> chosen = chosen(group, Math.max(MOST, WORDED - reasons.size()));
      unsaid += group.size() - chosen.size();
      chosen.stream().map(Finding::reason).distinct().sorted().forEach(reasons::add);
    }
    List<Reason> merged = Reason.merged(reasons);
    List<Reason> listed = merged.subList(0, Math.min(MOST, merged.size()));
    return new ShownReasons(listed, unsaid + merged.size() - listed.size());
  }

  /** In turn one of each rule, as long as there are not too many. */
  private static List<? extends Finding> chosen(Collection<? extends Finding> findings, int most) {
    if (findings.size() <= most) {
      return List.copyOf(findings);
    }
    Map<String, Map<String, Finding>> byRule = new TreeMap<>();
    for (Finding finding : findings) {
      LazyReason grounds = finding.grounds();
      byRule
          .computeIfAbsent(grounds.rule(), rule -> new TreeMap<>())
          .putIfAbsent(grounds.matched(), finding);
    }
    List<Iterator<Finding>> rules = new ArrayList<>();
    byRule.values().forEach(ofRule -> rules.add(ofRule.values().iterator()));
    List<Finding> chosen = new ArrayList<>(most);
    while (chosen.size() < most && rules.stream().anyMatch(Iterator::hasNext)) {
      for (Iterator<Finding> rule : rules) {
        if (rule.hasNext() && chosen.size() < most) {
          chosen.add(rule.next());
        }
      }
    }
    return chosen;
  }
}
