package summit.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import summit.counterfactual.Situations;
import summit.json.CaseTrial;
import summit.rulebook.Case;

/**
 * What is asked for a golden file: a call with its body, as a caller posts it.
 *
 * @param file where the answer is kept, in the folder of golden files
 */
public record Asked(String file, Call call, ObjectNode body) {
  private static final String ARTICLE = "russia-wants-groundwork-first";

  /** Together these use every verdict and as much of an answer as there is. */
  private static final List<String> SUMMARIES =
      List.of(
          "a-drill-a-contact-is-called-off-by-nobody-in-particular",
          "a-drill-both-sides-delay",
          "a-drill-bottom-lines-without-words",
          "a-drill-three-principals-aim-apart",
          "alaska-has-nothing-to-sign",
          "putins-answer-to-zelenskyy-is-contested",
          "singapore-is-back-as-the-start-of-a-process",
          "the-mining-of-haiphong-is-not-declared-incompatible");

  /** Everything that is asked. */
  public static List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    all.add(decision(ARTICLE, "full", Call.DECISION_IN_FULL));
    all.add(decision(ARTICLE, "lean", Call.DECISION_LEAN));
    SUMMARIES.forEach(name -> all.add(decision(name, "summary", Call.DECISION_IN_SUMMARY)));
    all.add(decision("nothing-is-on-file", "none", Call.DECISION_ALONE));
    all.add(new Asked("article/paths.json", Call.PATHS, article()));
    all.add(new Asked("article/what-if.json", Call.WHAT_IF, whatIf()));
    all.add(new Asked("article/differences.json", Call.DIFFERENCES, twoRequests()));
    all.add(new Asked("article/timeline.json", Call.TIMELINE, throughTheYear()));
    all.add(new Asked("article/robustness.json", Call.ROBUSTNESS, article()));
    all.add(new Asked("article/brief.md", Call.BRIEF_IN_MARKDOWN, article()));
    all.add(new Asked("article/brief.html", Call.BRIEF_IN_HTML, article()));
    return all;
  }

  private static Asked decision(String name, String depth, Call call) {
    return new Asked("decisions/" + name + "." + depth + ".json", call, request(name));
  }

  private static ObjectNode article() {
    return request(ARTICLE);
  }

  /** The request of a shipped case: what it expects is left out. */
  private static ObjectNode request(String name) {
    Case shipped =
        Situations.shipped().stream()
            .filter(one -> one.path().endsWith("/" + name + ".yaml"))
            .findFirst()
            .orElseThrow();
    ObjectNode request = shipped.document().deepCopy();
    return request.remove(CaseTrial.CASE_FIELDS);
  }

  private static ObjectNode whatIf() {
    ObjectNode request = article();
    ArrayNode changes = request.putArray("changes");
    changes.add(
        Situations.json("{'kind': 'SET', 'fact': 'F-012', 'field': 'status', 'value': 'WAIVED'}"));
    changes.add(Situations.json("{'kind': 'WITHDRAW', 'fact': 'F-005'}"));
    changes.add(
        Situations.json(
            "{'kind': 'ADD', 'fact': {'type': 'CeasefireFact', 'id': 'NEW-1', 'scope': 'GENERAL',"
                + " 'status': 'IN_FORCE', 'startDate': '2025-07-20'}}"));
    request.putObject("instead").put("level", "EXPLORATORY").put("asOf", "2025-08-04");
    return request;
  }

  private static ObjectNode twoRequests() {
    ObjectNode second = article();
    second.put("horizonDays", 60);
    for (JsonNode fact : second.path("facts")) {
      if (fact.path("id").asText().equals("F-012")) {
        ((ObjectNode) fact).put("status", "MET");
      }
    }
    ObjectNode both = second.objectNode();
    both.set("first", article());
    both.set("second", second);
    return both;
  }

  private static ObjectNode throughTheYear() {
    return article().put("to", "2026-07-20");
  }

  /** For the names of tests. */
  @Override
  public String toString() {
    return file;
  }
}
