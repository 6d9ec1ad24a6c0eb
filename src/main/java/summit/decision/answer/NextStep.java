package summit.decision.answer;

import java.util.List;

/**
 * The one thing to do next.
 *
 * @param sentence what to ask of whom
 * @param parties who must act; empty where it is not for one party, or only to be found out
 * @param precondition id of what it would settle; empty where nothing more is needed
 */
public record NextStep(String sentence, List<String> parties, String precondition) {
  public NextStep {
    parties = List.copyOf(parties);
  }
}
