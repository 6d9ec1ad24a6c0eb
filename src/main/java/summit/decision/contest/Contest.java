package summit.decision.contest;

import java.util.List;
import summit.decision.meeting.Status;
import summit.facts.Fact;

/**
 * Facts that contradict each other and on which a precondition hangs.
 *
 * @param facts all of them, by id
 * @param sides the different statements, at least two; where there are very many, the first ones
 */
public record Contest(List<Fact> facts, List<Side> sides) {
  /** The key of the sentence of what withholds them, which is no rule of a rulebook. */
  public static final String RULE = "contest.rule";

  /** Stands where a rule has its file and line. */
  public static final String AT = "admission";

  public Contest {
    facts = List.copyOf(facts);
    sides = List.copyOf(sides);
  }

  /**
   * One statement.
   *
   * @param facts those that make it, by id
   * @param status how the precondition stands when it is believed and no other contest is settled
   */
  public record Side(List<Fact> facts, Status status) {
    public Side {
      facts = List.copyOf(facts);
    }
  }
}
