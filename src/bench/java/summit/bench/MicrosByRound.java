package summit.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Microseconds of processor time for a decision, by round and by who made it. */
public final class MicrosByRound {
  private final List<Map<String, Double>> rounds = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  public void add(Map<String, Double> micros) {
    rounds.add(new HashMap<>(micros));
    names.addAll(micros.keySet());
  }

  /** Who decided, in order. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public Sample micros(String name) {
    return new Sample(rounds.stream().mapToDouble(round -> of(name, round)));
  }

  /** How many times the processor time of another someone takes, within each round. */
  public Sample ratio(String name, String other) {
    return new Sample(ratios(name, other));
  }

  /** The same; empty if one of them was not measured. */
  public Optional<Sample> ratioIfMeasured(String name, String other) {
    return names.contains(name) && names.contains(other)
        ? Optional.of(ratio(name, other))
        : Optional.empty();
  }

  private DoubleStream ratios(String name, String other) {
    return rounds.stream().mapToDouble(round -> of(name, round) / of(other, round));
  }

  private static double of(String name, Map<String, Double> round) {
    return Objects.requireNonNull(round.get(name), () -> name + " was not measured");
  }
}
