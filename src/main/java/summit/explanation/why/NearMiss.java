package summit.explanation.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.evaluation.interpreter.Truth;

/**
 * How near a rule that did not fire came to firing; or where facts contradict each other, what
 * settling that would lead to.
 *
 * @param rule its sentence
 * @param at file and line; "admission" where facts contradict each other
 * @param concludes what it would conclude: a status, a verdict or a type of derived fact; where
 *     facts contradict each other, the best status that one of them leads to
 * @param distance how many constraints fail; 1 where facts contradict each other
 * @param facts ids of the posted facts that come nearest
 * @param failing each constraint that fails; none where facts contradict each other
 * @param sentence what would make the rule hold, for a person; left out where the rule is only a
 *     step to another, whose sentence says it
 * @param cut whether the search for a nearer combination was cut short; there may be one
 * @param tried how many facts were tried in it, when it was cut short
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NearMiss(
    @JsonInclude(JsonInclude.Include.ALWAYS) String rule,
    @JsonInclude(JsonInclude.Include.ALWAYS) String at,
    @JsonInclude(JsonInclude.Include.ALWAYS) String concludes,
    int distance,
    List<String> facts,
    List<Failing> failing,
    String sentence,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean cut,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int tried) {
  public NearMiss {
    facts = List.copyOf(facts);
    failing = List.copyOf(failing);
  }

  /**
   * One constraint that fails, or a fact that is not there.
   *
   * @param text as written in the rule
   * @param truth false, or unknown where the facts do not say
   * @param at file, line and column
   * @param fact id of the fact that it is about; empty for one that is not there
   * @param field the field that it is about
   * @param left the value on the left, as a reader sees it; empty when absent
   * @param right the value on the right, as a reader sees it
   * @param inTheWay ids of facts that should not be there
   * @param through what the rules lack that could derive a fact that is not there
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Failing(
      @JsonInclude(JsonInclude.Include.ALWAYS) String text,
      Truth truth,
      @JsonInclude(JsonInclude.Include.ALWAYS) String at,
      Optional<String> fact,
      Optional<String> field,
      Optional<String> left,
      Optional<String> right,
      List<String> inTheWay,
      List<NearMiss> through) {
    public Failing {
      inTheWay = List.copyOf(inTheWay);
      through = List.copyOf(through);
    }
  }
}
