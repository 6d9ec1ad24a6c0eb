package summit.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.bench.LogPlot;
import summit.bench.Pace;
import summit.bench.Sample;
import summit.bench.Turn;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;

/** What decisions of several sizes cost, all taking turns in each round. */
final class Curves {
  private static final int WARM_UPS = Pace.asked().rounds(4);
  private static final int ROUNDS = Pace.asked().rounds(7);
  private static final Duration TURN = Pace.asked().time(Duration.ofMillis(250));

  private final Map<Part, Map<Integer, List<Double>>> micros = new EnumMap<>(Part.class);

  private Curves() {}

  /** Something decided. */
  record Case(DecisionMaker maker, DecisionRequest request) {}

  /**
   * Microseconds of processor time of the one thread that decides.
   *
   * @param cases by size
   */
  static Curves measure(Map<Integer, Case> cases) {
    Curves curves = new Curves();
    AnswerMaker answering = new AnswerMaker();
    for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
      for (Part part : Part.values()) {
        for (Map.Entry<Integer, Case> entry : cases.entrySet()) {
          Case one = entry.getValue();
          double taken =
              Turn.micros(
                  List.of(one.request()),
                  request -> part.of(one.maker(), answering, request),
                  TURN);
          if (round >= WARM_UPS) {
            curves.of(part, entry.getKey()).add(taken);
          }
        }
      }
    }
    return curves;
  }

  Sample micros(Part part, int size) {
    return sample(of(part, size));
  }

  /** How many times the cost of one size that of another is, within each round. */
  Sample ratio(Part part, int size, int other) {
    List<Double> ratios = new ArrayList<>();
    List<Double> ofOther = of(part, other);
    List<Double> ofSize = of(part, size);
    for (int round = 0; round < ofSize.size(); round++) {
      ratios.add(ofSize.get(round) / ofOther.get(round));
    }
    return sample(ratios);
  }

  /** The curve of a part. */
  List<LogPlot.Point> points(Part part) {
    return sizes().stream().map(size -> new LogPlot.Point(size, micros(part, size))).toList();
  }

  /** Least first. */
  List<Integer> sizes() {
    return List.copyOf(micros.getOrDefault(Part.RULES, Map.of()).keySet());
  }

  /** Every figure, by part and size. */
  Map<Part, Map<Integer, Sample>> raw() {
    Map<Part, Map<Integer, Sample>> raw = new EnumMap<>(Part.class);
    micros.forEach(
        (part, bySize) -> {
          Map<Integer, Sample> samples = new TreeMap<>();
          bySize.forEach((size, taken) -> samples.put(size, sample(taken)));
          raw.put(part, samples);
        });
    return raw;
  }

  private List<Double> of(Part part, int size) {
    return micros
        .computeIfAbsent(part, unknown -> new TreeMap<>())
        .computeIfAbsent(size, unknown -> new ArrayList<>());
  }

  private static Sample sample(List<Double> values) {
    return new Sample(values.stream().mapToDouble(Double::doubleValue));
  }
}
