package summit.bench.load;

import java.util.ArrayList;
import java.util.List;
import summit.bench.Sample;

/**
 * Milliseconds from when a request is due to the end of its answer, by round.
 *
 * @param decidingRate requests a second that were decided
 * @param floorRate requests a second that were answered without
 */
record Latencies(double decidingRate, double floorRate, List<Sample> deciding, List<Sample> floor) {
  Latencies {
    deciding = List.copyOf(deciding);
    floor = List.copyOf(floor);
  }

  /** A part of the requests to one of the two, by round. */
  static Sample quantile(List<Sample> rounds, double part) {
    return new Sample(rounds.stream().mapToDouble(round -> round.quantile(part)));
  }

  /** How many times longer decisions take, within each round. */
  Sample ratio(double part) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < deciding.size(); round++) {
      ratios.add(deciding.get(round).quantile(part) / floor.get(round).quantile(part));
    }
    return new Sample(ratios.stream().mapToDouble(Double::doubleValue));
  }
}
