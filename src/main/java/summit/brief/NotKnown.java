package summit.brief;

import java.util.List;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Hindrances;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;

/** What is not known, as questions that somebody can go and ask. */
final class NotKnown {
  private final Decision decision;
  private final BriefText pen;

  NotKnown(Decision decision, BriefText pen) {
    this.decision = decision;
    this.pen = pen;
  }

  Section write() {
    List<String> questions =
        Stream.concat(
                new Hindrances(decision, pen.phrases()).all().stream(),
                decision.preconditions().stream())
            .filter(one -> one.status() == Status.UNKNOWN)
            .distinct()
            .map(NotKnown::question)
            .filter(BriefText::fits)
            .distinct()
            .limit(pen.room().questions())
            .toList();
    return Section.of(
        pen.say("brief.notKnown.heading"),
        questions.isEmpty() ? List.of(pen.say("brief.notKnown.nothing")) : questions);
  }

  private static String question(PreconditionAnswer one) {
    return one.missing().stream()
        .map(PreconditionAnswer.Missing::question)
        .filter(question -> question.endsWith("?"))
        .findFirst()
        .orElse(one.question());
  }
}
