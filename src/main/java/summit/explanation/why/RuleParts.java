package summit.explanation.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.explanation.reference.Truth;

/**
 * How a rule stands, part by part.
 *
 * @param precondition id of the precondition that it is about
 * @param concludes what it concludes
 * @param fires whether it fires
 * @param ways for a rule that fires: its parts for each combination of facts that it fires for, up
 *     to eight; else for the nearest
 * @param distance how many constraints fail
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleParts(
    String rule,
    String at,
    Optional<String> precondition,
    String concludes,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean fires,
    @JsonInclude(JsonInclude.Include.ALWAYS) int distance,
    List<List<Node>> ways,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean cut,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int tried) {
  public RuleParts {
    ways = ways.stream().map(List::copyOf).toList();
  }

  /**
   * A condition or a constraint.
   *
   * @param kind what it is, such as FACT, COMPARISON or NOT
   * @param text as written in the rule; left out for combinations in the way
   * @param at file, line and column
   * @param fact id of the fact that was chosen for it
   * @param left the value on the left, as a reader sees it
   * @param right the value on the right, as a reader sees it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Node(
      String kind,
      String text,
      Truth truth,
      String at,
      Optional<String> fact,
      Optional<String> left,
      Optional<String> right,
      List<Node> parts) {
    public Node {
      parts = List.copyOf(parts);
    }
  }
}
