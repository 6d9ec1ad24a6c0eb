package summit.counterfactual.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.decision.Evaluation;
import summit.decision.WrittenDecision;
import summit.decision.answer.Hindrances;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.rulebook.Precondition;

/**
 * What blocks, in a sentence, and who can lift it.
 *
 * @param sentence why; left out where those before have taken the room
 * @param liftedBy codes of the parties of which each can lift it alone
 * @param responsible whose matter it is where nobody can lift it alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Blocker(
    String precondition,
    Optional<String> sentence,
    List<String> liftedBy,
    Optional<String> responsible) {
  /** Characters of all sentences: an answer in lean form is at most 2,000 bytes. */
  private static final int ROOM = 900;

  public Blocker {
    liftedBy = List.copyOf(liftedBy);
  }

  /** All that blocks, in the order of the rulebook; nothing else is put into words. */
  static List<Blocker> of(WrittenDecision decision, Evaluation evaluation) {
    Hindrances hindrances = new Hindrances(decision, evaluation.phrases());
    List<Blocker> blockers = new ArrayList<>();
    int room = ROOM;
    for (Precondition precondition : evaluation.rulebook().preconditions()) {
      if (evaluation.status(precondition.id()) == Status.BLOCKING) {
        PreconditionAnswer answer = decision.precondition(precondition);
        String sentence = hindrances.sentence(answer);
        room -= sentence.length();
        blockers.add(of(answer, room >= 0 ? Optional.of(sentence) : Optional.empty()));
      }
    }
    return blockers;
  }

  private static Blocker of(PreconditionAnswer answer, Optional<String> sentence) {
    List<String> alone =
        answer.because().stream()
            .flatMap(reason -> reason.lift().stream())
            .map(Reason.Lift::parties)
            .filter(parties -> parties.size() == 1)
            .map(parties -> parties.get(0))
            .distinct()
            .toList();
    return new Blocker(
        answer.id(),
        sentence,
        alone,
        alone.isEmpty() ? Optional.of(answer.responsible()) : Optional.empty());
  }
}
