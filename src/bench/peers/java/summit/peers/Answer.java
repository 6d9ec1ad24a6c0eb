package summit.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every engine answers.
 *
 * @param statuses how each precondition stands, by id
 * @param reasons each rule that holds
 */
record Answer(String verdict, Map<String, String> statuses, List<Reason> reasons) {
  private static final List<String> PRECONDITIONS =
      List.of("guest-willing", "ceasefire", "agenda", "guarantees");

  /** From the one that counts least. */
  private static final List<String> STATUSES =
      List.of("UNKNOWN", "SATISFIED", "AT_RISK", "BLOCKING");

  /** A rule that holds, what it says of the facts, and their ids. */
  record Reason(String rule, String text, List<String> facts) {}

  /** A rule that holds, with the status that it finds for a precondition. */
  record Finding(
      String rule, String precondition, String status, String text, List<String> facts) {}

  /** A rule on the verdict that holds. */
  record Concluded(String rule, String verdict, String text) {}

  /** The strongest status that was found of each precondition: what engines leave to their host. */
  static Map<String, String> statuses(List<Finding> findings) {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (String precondition : PRECONDITIONS) {
      statuses.put(precondition, "UNKNOWN");
    }
    for (Finding finding : findings) {
      statuses.merge(
          finding.precondition(),
          finding.status(),
          (one, other) -> STATUSES.indexOf(one) >= STATUSES.indexOf(other) ? one : other);
    }
    return statuses;
  }

  /** How many preconditions stand how: what the rules on the verdict ask. */
  static Map<String, Object> counts(Map<String, String> statuses) {
    long blocking = 0;
    long atRisk = 0;
    long satisfied = 0;
    long unknown = 0;
    for (String status : statuses.values()) {
      switch (status) {
        case "BLOCKING" -> blocking++;
        case "AT_RISK" -> atRisk++;
        case "SATISFIED" -> satisfied++;
        default -> unknown++;
      }
    }
    return Map.of(
        "blocking", blocking, "atRisk", atRisk, "satisfied", satisfied, "unknown", unknown);
  }

  static Answer of(
      List<Finding> findings, Map<String, String> statuses, List<Concluded> concluded) {
    List<Reason> reasons = new ArrayList<>(findings.size() + concluded.size());
    for (Finding finding : findings) {
      reasons.add(new Reason(finding.rule(), finding.text(), finding.facts()));
    }
    for (Concluded one : concluded) {
      reasons.add(new Reason(one.rule(), one.text(), List.of()));
    }
    String verdict = concluded.isEmpty() ? "UNDETERMINED" : concluded.get(0).verdict();
    return new Answer(verdict, statuses, reasons);
  }

  /** The same with its reasons in order, to be compared. */
  Answer inOrder() {
    List<Reason> sorted = reasons.stream().sorted(Comparator.comparing(Reason::rule)).toList();
    return new Answer(verdict, Map.copyOf(statuses), sorted);
  }
}
