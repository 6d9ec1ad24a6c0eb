package summit.packaged.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decision comes to, without what explains it: the version of the rules, the verdict, and
 * how each precondition stands, each with its rules, sentences and facts.
 */
record Gist(
    String version,
    String verdict,
    String supportedAmbition,
    String summary,
    List<String> because,
    List<Standing> preconditions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How a precondition stands. */
  record Standing(String id, String status, List<String> because) {}

  static Gist of(String answer) throws JsonProcessingException {
    return of(JSON.readTree(answer));
  }

  static Gist of(JsonNode answer) {
    List<Standing> preconditions = new ArrayList<>();
    for (JsonNode one : answer.path("preconditions")) {
      preconditions.add(
          new Standing(
              one.path("id").asText(), one.path("status").asText(), reasons(one.path("because"))));
    }
    return new Gist(
        answer.path("rulebook").path("version").asText(),
        answer.path("verdict").asText(),
        answer.path("supportedAmbition").asText(),
        answer.path("summary").asText(),
        reasons(answer.path("because")),
        preconditions);
  }

  /** The same by rules of no name. */
  Gist unnamed() {
    return new Gist("", verdict, supportedAmbition, summary, because, preconditions);
  }

  private static List<String> reasons(JsonNode because) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode one : because) {
      reasons.add(one.path("rule") + " " + one.path("text") + " " + one.path("facts"));
    }
    return reasons;
  }
}
