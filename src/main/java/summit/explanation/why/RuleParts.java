package summit.explanation.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import summit.evaluation.interpreter.Truth;

/**
 * How a rule stands, part by part.
 *
 * @param precondition id of the precondition that it is about
 * @param concludes what it concludes
 * @param fires whether it fires
 * @param ways for a rule that fires: its parts for each combination of facts that it fires for, up
 *     to eight; else for the nearest; each written on one line
 * @param distance how many constraints fail
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleParts(
    @JsonInclude(JsonInclude.Include.ALWAYS) String rule,
    @JsonInclude(JsonInclude.Include.ALWAYS) String at,
    Optional<String> precondition,
    String concludes,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean fires,
    @JsonInclude(JsonInclude.Include.ALWAYS) int distance,
    @JsonSerialize(contentUsing = OnOneLine.class) List<List<Node>> ways,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean cut,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int tried) {
  public RuleParts {
    ways = ways.stream().map(List::copyOf).toList();
  }

  /**
   * A condition or a constraint. What the node that it stands in or an earlier one of the rule says
   * already is not said again.
   *
   * @param kind what it is, such as FACT or NOT; left out for a comparison
   * @param text as written in the rule, at its first node; left out for combinations in the way
   * @param truth left out for what holds
   * @param at line and column, in the file of the rule
   * @param fact id of the fact that was chosen for it; that of a comparison only where it is
   *     another than that of the pattern
   * @param left the value on the left, as a reader sees it
   * @param right the value on the right, as a reader sees it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Node(
      Optional<String> kind,
      Optional<String> text,
      Optional<Truth> truth,
      @JsonInclude(JsonInclude.Include.ALWAYS) String at,
      Optional<String> fact,
      Optional<String> left,
      Optional<String> right,
      List<Node> parts) {
    public Node {
      parts = List.copyOf(parts);
    }
  }
}
