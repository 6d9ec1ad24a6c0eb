package summit.bench.stock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.bench.Asked;
import summit.bench.MeasuredProcess;
import summit.bench.MicrosByRound;
import summit.bench.Pace;
import summit.bench.Turn;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.RuleBase;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.Admitted;
import summit.packaged.Article;
import summit.rulebook.TestRulebooks;

/** The product and stock Drools take turns in each round, on the article's facts. */
final class Turns {
  static final String STOCK = "stock Drools";
  static final String EVALUATION = "this product, evaluation";
  static final String ADMITTING = "this product, evaluation with admission";

  /** Some 10,000 answers each: before, what is measured still gets faster. */
  private static final int WARM_UPS = Pace.asked().rounds(8);

  private static final Duration WARM_UP = Pace.asked().time(Duration.ofSeconds(3));
  private static final int ROUNDS = Pace.asked().rounds(15);
  private static final Duration TURN = Pace.asked().time(Duration.ofMillis(300));

  private final Map<String, Turning> turns = new LinkedHashMap<>();

  /** Does the same again and again for a while; the microseconds of each. */
  private interface Turning {
    double take(Duration time);
  }

  private Turns() throws IOException {
    RuleBase rules = new DroolsEngine().build(TestRulebooks.summit());
    DecisionMaker maker = new DecisionMaker(TestRulebooks.summit(), rules);
    DecisionRequest request = Situations.articleFacts();
    List<Admitted> admitted = List.of(maker.admit(request));
    turns.put(
        EVALUATION, time -> Turn.micros(admitted, one -> maker.outline(request, one, rules), time));
    turns.put(ADMITTING, time -> Turn.micros(List.of(request), maker::evaluate, time));
    AnswerMaker answering = new AnswerMaker();
    List<byte[]> body = List.of(Article.facts().getBytes(UTF_8));
    for (Asked asked : List.of(Asked.LEAN, Asked.NONE, Asked.SUMMARY)) {
      turns.put(
          answer(asked),
          time -> Turn.micros(body, one -> asked.answer(answering, maker, one), time));
    }
  }

  /** What an answer from body to bytes is called. */
  static String answer(Asked asked) {
    return "this product, " + asked.query() + ", body in and bytes out";
  }

  static MicrosByRound measure(MeasuredProcess stock) throws IOException {
    stock
        .faults()
        .forEach(
            (name, fault) -> {
              if (!fault.isEmpty()) {
                throw new IllegalStateException(name + " decides otherwise: " + fault);
              }
            });
    Turns turns = new Turns();
    MicrosByRound rounds = new MicrosByRound();
    for (int round = 0; round < WARM_UPS; round++) {
      turns.round(stock, WARM_UP);
    }
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(turns.round(stock, TURN));
    }
    return rounds;
  }

  private Map<String, Double> round(MeasuredProcess stock, Duration time) throws IOException {
    Map<String, Double> micros = new HashMap<>(stock.round(time));
    turns.forEach((name, turn) -> micros.put(name, turn.take(time)));
    return micros;
  }
}
