package summit.decision.finding;

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
    Map<List<String>, Reason> merged = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      merged.merge(List.of(reason.rule(), reason.text()), reason, Reason::with);
    }
    return List.copyOf(merged.values());
  }

  private Reason with(Reason other) {
    return new Reason(
        rule,
        text,
        List.copyOf(union(new TreeSet<>(facts), other.facts)),
        String.join(
            ", ",
            union(
                new LinkedHashSet<>(List.of(source.split(", ", -1))),
                List.of(other.source.split(", ", -1)))),
        at,
        List.copyOf(union(new TreeSet<>(preconditions), other.preconditions)),
        List.copyOf(union(new LinkedHashSet<>(lift), other.lift)));
  }

  private static <T> Set<T> union(Set<T> some, Collection<T> more) {
    some.addAll(more);
    return some;
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
