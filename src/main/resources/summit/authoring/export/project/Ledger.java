package rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The conduct ledger: one origin counts once for a party and direction, at its heaviest. */
public final class Ledger {
  private static final Comparator<Row> HEAVIEST_FIRST =
      Comparator.comparingInt(Row::weight)
          .reversed()
          .thenComparing(Row::fact)
          .thenComparing(Row::party)
          .thenComparing(Comparator.comparing(Row::delaying).reversed())
          .thenComparing(Row::kind);

  private final List<Row> rows = new ArrayList<>();

  /**
   * An act that delays or advances a meeting.
   *
   * @param fact id of the fact that tells of it
   * @param origin the first utterance that the fact goes back to; empty when it names none
   */
  public record Row(
      String fact,
      String origin,
      String party,
      boolean delaying,
      String kind,
      int weight,
      boolean ownConduct) {
    int points() {
      return delaying ? weight : -weight;
    }
  }

  /** The ledger of some rows, of which those that repeat an origin do not count. */
  public Ledger(Collection<Row> all) {
    Set<List<Object>> origins = new HashSet<>();
    new LinkedHashSet<>(all.stream().sorted(HEAVIEST_FIRST).toList())
        .forEach(
            row -> {
              List<Object> origin = List.of(row.origin(), row.party(), row.delaying());
              if (row.origin().isEmpty() || origins.add(origin)) {
                rows.add(row);
              }
            });
  }

  /** The fields of DelayBalance; none when the ledger is empty. */
  public Map<String, Object> balance() {
    Map<String, Integer> nets = nets(row -> true, Row::points);
    if (nets.isEmpty()) {
      return Map.of();
    }
    List<String> ranked =
        nets.keySet().stream()
            .sorted(Comparator.comparing((String party) -> -nets.get(party)).thenComparing(p -> p))
            .toList();
    String leader = ranked.get(0);
    String runnerUp = ranked.size() > 1 ? ranked.get(1) : "";
    List<Integer> withoutOne =
        rows.stream().map(left -> lead(leader, row -> row != left, Row::points)).toList();
    long kinds =
        rows.stream()
            .filter(row -> row.party().equals(leader) && row.ownConduct() && row.delaying())
            .map(Row::kind)
            .distinct()
            .count();
    return Map.of(
        "leader", leader,
        "runnerUp", runnerUp,
        "leaderNet", nets.get(leader),
        "runnerUpNet", nets.getOrDefault(runnerUp, 0),
        "lead", lead(leader, row -> true, Row::points),
        "conductKinds", (int) kinds,
        "lowestLead", withoutOne.stream().min(Integer::compare).orElse(0),
        "highestLead", withoutOne.stream().max(Integer::compare).orElse(0),
        "equalLead", lead(leader, row -> true, row -> Integer.signum(row.points())),
        "conductLead", lead(leader, Row::ownConduct, Row::points));
  }

  /**
   * A party's net less the highest of the others; a party on the ledger has a net of 0 at least.
   */
  private int lead(String party, Predicate<Row> counted, ToIntFunction<Row> points) {
    Map<String, Integer> nets = nets(counted, points);
    int other =
        rows.stream()
            .map(Row::party)
            .filter(name -> !name.equals(party))
            .map(name -> nets.getOrDefault(name, 0))
            .max(Integer::compare)
            .orElse(0);
    return nets.getOrDefault(party, 0) - other;
  }

  private Map<String, Integer> nets(Predicate<Row> counted, ToIntFunction<Row> points) {
    Map<String, Integer> nets = new TreeMap<>();
    for (Row row : rows) {
      if (counted.test(row)) {
        nets.merge(row.party(), points.applyAsInt(row), Integer::sum);
      }
    }
    return nets;
  }
}
