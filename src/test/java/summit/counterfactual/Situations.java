package summit.counterfactual;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;
import summit.packaged.Article;
import summit.rulebook.Case;
import summit.rulebook.TestRulebooks;

/** What analyses are tried on: the shipped cases by the shipped rules, and small meetings. */
public final class Situations {
  /** Decides by the shipped rules. */
  public static final DecisionMaker SUMMIT =
      new DecisionMaker(TestRulebooks.summit(), new DroolsEngine().build(TestRulebooks.summit()));

  /** Decides by the rules that the tests have of their own. */
  public static final DecisionMaker MEETING =
      new DecisionMaker(TestRulebooks.meeting(), new DroolsEngine().build(TestRulebooks.meeting()));

  private Situations() {}

  /** The situation of 21 July 2025. */
  public static DecisionRequest article() {
    return shipped().stream()
        .filter(one -> one.path().endsWith("/russia-wants-groundwork-first.yaml"))
        .map(Situations::request)
        .findFirst()
        .orElseThrow();
  }

  /** The facts that the article itself states, without those that its situation adds. */
  public static DecisionRequest articleFacts() {
    try {
      return read(JsonDocument.read(Article.facts().getBytes(UTF_8)), SUMMIT);
    } catch (IOException | JsonDocument.Unreadable ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  public static List<Case> shipped() {
    return TestRulebooks.cases();
  }

  /** The requests of all shipped cases. */
  public static List<DecisionRequest> requests() {
    return shipped().stream().map(Situations::request).toList();
  }

  /** The request of a shipped case. */
  public static DecisionRequest request(Case one) {
    return read(one.document(), SUMMIT);
  }

  /** A meeting as of 21 July 2025; facts are JSON objects with single quotes. */
  public static DecisionRequest meeting(String... facts) {
    return of(MEETING, facts);
  }

  /** A request of any rules as of 21 July 2025; facts are JSON objects with single quotes. */
  public static DecisionRequest of(DecisionMaker maker, String... facts) {
    return read(json("{'asOf': '2025-07-21', 'facts': [" + String.join(", ", facts) + "]}"), maker);
  }

  /** JSON with single quotes for double ones. */
  public static JsonNode json(String text) {
    try {
      return JsonDocument.read(text.replace('\'', '"').getBytes(UTF_8));
    } catch (JsonDocument.Unreadable ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  private static DecisionRequest read(JsonNode document, DecisionMaker maker) {
    try {
      return RequestReader.read(
          document,
          maker.rulebook(),
          LocalDate.EPOCH,
          Set.copyOf(CaseTrial.CASE_FIELDS),
          FactLimits.DEFAULT);
    } catch (InvalidRequest invalid) {
      throw new IllegalStateException(invalid);
    }
  }
}
