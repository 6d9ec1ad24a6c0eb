package summit.decision.delay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import summit.facts.phrases.PhraseBook;

/**
 * The conduct ledger: dated acts that delay or advance a meeting, one origin counted once for each
 * party and direction, at its heaviest.
 */
public final class Ledger {
  private static final Comparator<LedgerRow> HEAVIEST_FIRST =
      Comparator.comparingInt(LedgerRow::weight)
          .reversed()
          .thenComparing(LedgerRow::fact)
          .thenComparing(LedgerRow::party)
          .thenComparing(LedgerRow::direction)
          .thenComparing(LedgerRow::kind);

  private final List<LedgerRow> rows;
  private final Map<String, List<LedgerRow>> byParty = new TreeMap<>();
  private final Optional<Balance> balance;

  /**
   * A ledger of these rows.
   *
   * @param book says why a row does not count
   */
  public Ledger(PhraseBook book, Collection<LedgerRow> rows) {
    Map<List<String>, String> firstOfOrigin = new HashMap<>();
    List<LedgerRow> once = new ArrayList<>();
    rows.stream()
        .distinct()
        .sorted(HEAVIEST_FIRST)
        .forEach(
            row -> {
              String earlier =
                  row.origin()
                      .map(origin -> List.of(origin, row.party(), row.direction().name()))
                      .map(key -> firstOfOrigin.putIfAbsent(key, row.fact()))
                      .orElse(null);
              once.add(
                  earlier == null
                      ? row
                      : row.without(book.say("setAside.oneOrigin", "as", earlier)));
            });
    this.rows = once.stream().sorted(Comparator.comparing(LedgerRow::fact)).toList();
    this.rows.forEach(
        row -> this.byParty.computeIfAbsent(row.party(), party -> new ArrayList<>()).add(row));
    this.balance = weigh();
  }

  /** The rows of a party, by fact. */
  public List<LedgerRow> rowsOf(String party) {
    return List.copyOf(byParty.getOrDefault(party, List.of()));
  }

  /** Points of a party in one direction. */
  public int points(String party, Direction direction) {
    return rowsOf(party).stream()
        .filter(row -> row.counts() && row.direction() == direction)
        .mapToInt(LedgerRow::weight)
        .sum();
  }

  /** The parties on the ledger, by name. */
  public List<String> parties() {
    return List.copyOf(byParty.keySet());
  }

  /** The two parties that lead, compared; empty when the ledger is. */
  public Optional<Balance> balance() {
    return balance;
  }

  private Optional<Balance> weigh() {
    Map<String, Integer> nets = nets(row -> true, LedgerRow::weight);
    if (nets.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Map.Entry<String, Integer>> byNet =
        Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);
    List<Map.Entry<String, Integer>> ranked = nets.entrySet().stream().sorted(byNet).toList();
    String leader = ranked.get(0).getKey();
    String runnerUp = ranked.size() > 1 ? ranked.get(1).getKey() : "";
    List<Integer> leadsWithoutOne = leadsWithoutOne(leader, nets);
    long kinds =
        rowsOf(leader).stream()
            .filter(row -> row.counts() && row.ownConduct())
            .filter(row -> row.direction() == Direction.DELAYING)
            .map(LedgerRow::kind)
            .distinct()
            .count();
    return Optional.of(
        new Balance(
            leader,
            runnerUp,
            nets.getOrDefault(leader, 0),
            nets.getOrDefault(runnerUp, 0),
            lead(leader, row -> true, LedgerRow::weight),
            (int) kinds,
            leadsWithoutOne.stream().min(Integer::compare).orElse(0),
            leadsWithoutOne.stream().max(Integer::compare).orElse(0),
            lead(leader, row -> true, row -> 1),
            lead(leader, LedgerRow::ownConduct, LedgerRow::weight)));
  }

  /** How far a party leads with each row left out that counts. */
  private List<Integer> leadsWithoutOne(String leader, Map<String, Integer> nets) {
    List<String> others =
        parties().stream()
            .filter(party -> !party.equals(leader))
            .sorted(Comparator.comparing((String party) -> nets.getOrDefault(party, 0)).reversed())
            .toList();
    List<Integer> leads = new ArrayList<>();
    for (LedgerRow row : rows) {
      if (row.counts()) {
        boolean own = row.party().equals(leader);
        int without = nets.getOrDefault(row.party(), 0) - points(row, row.weight());
        int best =
            others.stream()
                .filter(party -> !party.equals(row.party()))
                .findFirst()
                .map(party -> nets.getOrDefault(party, 0))
                .orElse(own ? 0 : without);
        leads.add(own ? without - best : nets.getOrDefault(leader, 0) - Math.max(best, without));
      }
    }
    return leads;
  }

  /** What a row adds to the net of its party. */
  private static int points(LedgerRow row, int weight) {
    return row.direction() == Direction.DELAYING ? weight : -weight;
  }

  /** A party's net less the highest net of any other; against zero when there is no other. */
  private int lead(String party, Predicate<LedgerRow> counted, ToIntFunction<LedgerRow> weight) {
    Map<String, Integer> nets = nets(counted, weight);
    int other =
        parties().stream()
            .filter(name -> !name.equals(party))
            .map(name -> nets.getOrDefault(name, 0))
            .max(Integer::compare)
            .orElse(0);
    return nets.getOrDefault(party, 0) - other;
  }

  private Map<String, Integer> nets(Predicate<LedgerRow> counted, ToIntFunction<LedgerRow> weight) {
    Map<String, Integer> nets = new TreeMap<>();
    for (LedgerRow row : rows) {
      if (row.counts() && counted.test(row)) {
        nets.merge(row.party(), points(row, weight.applyAsInt(row)), Integer::sum);
      }
    }
    return nets;
  }

  /**
   * The two parties that lead the ledger; nets and leads in points.
   *
   * @param runnerUp empty when only one party is on the ledger
   * @param conductKinds how many kinds of the leader's own delaying conduct there are
   * @param lowestLead with the row left out that matters most
   * @param highestLead with the row left out that speaks most against the lead
   * @param equalLead when every row weighs one
   * @param conductLead without accusations, motives and speculation
   */
  public record Balance(
      String leader,
      String runnerUp,
      int leaderNet,
      int runnerUpNet,
      int lead,
      int conductKinds,
      int lowestLead,
      int highestLead,
      int equalLead,
      int conductLead) {}
}
