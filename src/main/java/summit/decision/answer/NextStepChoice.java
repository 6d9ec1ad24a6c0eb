package summit.decision.answer;

import java.util.List;
import java.util.Optional;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.facts.phrases.Phrases;

/**
 * Chooses what to do next: of what decided the verdict, the first that somebody can lift alone;
 * else what would settle the first, or what to find out of it.
 */
public final class NextStepChoice {
  private final Hindrances hindrances;
  private final AskedLifts asked;
  private final Phrases phrases;

  public NextStepChoice(Hindrances hindrances, Phrases phrases) {
    this.hindrances = hindrances;
    this.phrases = phrases;
    this.asked = new AskedLifts(phrases);
  }

  public NextStep choose() {
    List<PreconditionAnswer> deciding = hindrances.deciding();
    List<PreconditionAnswer> first = deciding.isEmpty() ? hindrances.all() : deciding;
    return first.stream()
        .flatMap(one -> alone(one).stream())
        .findFirst()
        .or(() -> first.stream().findFirst().map(this::otherwise))
        .orElseGet(() -> new NextStep(phrases.say("decision.nextStep.none"), List.of(), ""));
  }

  private Optional<NextStep> alone(PreconditionAnswer one) {
    return one.because().stream()
        .flatMap(reason -> reason.lift().stream())
        .filter(lift -> lift.parties().size() == 1)
        .findFirst()
        .map(lift -> new NextStep(asked.sentence(lift), lift.parties(), one.id()));
  }

  /** What several have to do together, or what nobody has said yet. */
  private NextStep otherwise(PreconditionAnswer one) {
    if (one.status() == Status.UNKNOWN) {
      return new NextStep(
          phrases.say(
              "decision.nextStep.findOut",
              "question",
              one.missing().stream()
                  .map(PreconditionAnswer.Missing::question)
                  .filter(question -> question.endsWith("?"))
                  .findFirst()
                  .orElse(one.question())),
          List.of(),
          one.id());
    }
    List<Reason.Lift> together =
        one.because().stream().flatMap(reason -> reason.lift().stream()).toList();
    return together.isEmpty()
        ? new NextStep(
            phrases.say(
                "decision.nextStep.remedy",
                "responsible",
                Phrases.uncapital(one.responsible()),
                "remedy",
                Phrases.uncapital(one.remedy())),
            List.of(),
            one.id())
        : new NextStep(asked.sentence(together.get(0)), together.get(0).parties(), one.id());
  }
}
