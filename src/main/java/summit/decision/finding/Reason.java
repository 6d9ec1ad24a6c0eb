package summit.decision.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why something is concluded.
 *
 * @param rule the sentence of the rule that concluded it
 * @param text what the rule says of these facts
 * @param facts ids of the posted facts that it rests on
 * @param source ids of what the facts and the rule rest on, comma separated
 * @param at file and line of the rule
 * @param preconditions ids of the preconditions that it rests on, for conclusions about them
 * @param lift who can lift it alone and how
 */
public record Reason(
    String rule,
    String text,
    List<String> facts,
    String source,
    String at,
    List<String> preconditions,
    List<Lift> lift)
    implements Comparable<Reason> {
  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::rule)
          .thenComparing(Reason::text)
          .thenComparing(reason -> reason.facts().toString())
          .thenComparing(reason -> reason.preconditions().toString());

  public Reason {
    facts = List.copyOf(facts);
    preconditions = List.copyOf(preconditions);
    lift = List.copyOf(lift);
  }

  /** Those that one rule says in the same words are one, with the facts and sources of all. */
  public static List<Reason> merged(Collection<Reason> reasons) {
    Map<List<String>, List<Reason>> same = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      same.computeIfAbsent(List.of(reason.rule(), reason.text()), said -> new ArrayList<>())
          .add(reason);
    }
    return same.values().stream().map(Reason::together).toList();
  }

  private static Reason together(List<Reason> same) {
    Reason first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    Set<String> facts = new TreeSet<>();
    Set<String> sources = new LinkedHashSet<>();
    Set<String> preconditions = new TreeSet<>();
    Set<Lift> lifts = new LinkedHashSet<>();
    for (Reason reason : same) {
      facts.addAll(reason.facts);
      sources.addAll(List.of(reason.source.split(", ", -1)));
      preconditions.addAll(reason.preconditions);
      lifts.addAll(reason.lift);
    }
    return new Reason(
        first.rule,
        first.text,
        List.copyOf(facts),
        String.join(", ", sources),
        first.at,
        List.copyOf(preconditions),
        List.copyOf(lifts));
  }

  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }

  /** A party that can lift a precondition alone, and how: "RU", "RU waives it". */
  public record Lift(List<String> parties, String how) {
    public Lift {
      parties = List.copyOf(parties);
    }
  }
}
