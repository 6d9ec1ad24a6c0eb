package summit.decision;

import java.util.Map;
import java.util.function.UnaryOperator;
import summit.decision.meeting.Status;
import summit.rulebook.Rulebook;

/** Told of what is decided by other means than the rules themselves, to check it. */
@FunctionalInterface
public interface OutlineListener {
  OutlineListener NONE = (rulebook, request, supposing, outline) -> {};

  /**
   * Takes note of an outline; must return at once, as there may be thousands in an answer.
   *
   * @param supposing how preconditions were supposed to stand, of how they are found to
   */
  void found(
      Rulebook rulebook,
      DecisionRequest request,
      UnaryOperator<Map<String, Status>> supposing,
      DecisionOutline outline);
}
