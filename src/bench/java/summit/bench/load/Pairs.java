package summit.bench.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import summit.bench.Sample;

/** Requests a second that are decided, and that are answered without, by round. */
final class Pairs {
  private final List<Double> deciding = new ArrayList<>();
  private final List<Double> floor = new ArrayList<>();

  void add(double decided, double answered) {
    deciding.add(decided);
    floor.add(answered);
  }

  @JsonProperty
  Sample deciding() {
    return new Sample(deciding.stream().mapToDouble(Double::doubleValue));
  }

  @JsonProperty
  Sample floor() {
    return new Sample(floor.stream().mapToDouble(Double::doubleValue));
  }

  /** The part of the floor that decisions reach, within each round. */
  @JsonProperty
  Sample part() {
    List<Double> parts = new ArrayList<>();
    for (int round = 0; round < deciding.size(); round++) {
      parts.add(deciding.get(round) / floor.get(round));
    }
    return new Sample(parts.stream().mapToDouble(Double::doubleValue));
  }
}
