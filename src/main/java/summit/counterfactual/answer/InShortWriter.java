package summit.counterfactual.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.timeline.NextChange;
import summit.decision.Evaluation;
import summit.decision.answer.DecisionParts;
import summit.decision.answer.Delay;
import summit.decision.answer.Hindrances;
import summit.decision.answer.MeetingName;
import summit.decision.answer.NextStep;
import summit.decision.answer.NextStepChoice;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.MeetingWords;
import summit.facts.phrases.Phrases;

/** Says an answer in short: as much of what stands in the way as there is room for. */
public final class InShortWriter {
  /** Three are remembered. */
  private static final int MOST = 3;

  private final DecisionParts decision;
  private final Phrases phrases;
  private final Hindrances hindrances;
  private final String about;
  private final String holds;

  private InShortWriter(
      NearbyDecisions rerun,
      Evaluation evaluation,
      DecisionParts decision,
      Optional<NextChange> next) {
    this.decision = decision;
    this.phrases = evaluation.phrases();
    this.hindrances = new Hindrances(decision, phrases);
    this.about = new MeetingName(decision, evaluation.rulebook().vocabulary(), phrases).say();
    this.holds = next.map(this::until).orElseGet(() -> longer(rerun));
  }

  /**
   * Of a decision.
   *
   * @param rerun of the evaluation that the decision puts into words
   */
  public static InShort write(
      NearbyDecisions rerun,
      Evaluation evaluation,
      DecisionParts decision,
      Optional<NextChange> next) {
    return new InShortWriter(rerun, evaluation, decision, next).write();
  }

  private InShort write() {
    List<PreconditionAnswer> all = hindrances.all();
    NextStep step = new NextStepChoice(hindrances, phrases).choose();
    return IntStream.iterate(MOST, most -> most >= 0, most -> most - 1)
        .mapToObj(most -> write(all, most, step))
        .filter(one -> one.words() <= InShort.MAX_WORDS || one.inTheWay().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private InShort write(List<PreconditionAnswer> all, int most, NextStep step) {
    List<InShort.Hindrance> told = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (PreconditionAnswer one : all) {
      String sentence = hindrances.sentence(one);
      if (told.size() < most && said.add(sentence)) {
        told.add(new InShort.Hindrance(one.id(), one.status(), sentence));
      }
    }
    return new InShort(
        about, answer(), told, others(all.size() - told.size(), all), step, delay(), holds);
  }

  private String answer() {
    return phrases.say(
        "decision.answer",
        decision.verdict(),
        "day",
        phrases.day(decision.asOf()),
        "verdict",
        new MeetingWords(phrases.book())
            .sentence(decision.verdict(), decision.level(), decision.horizonDays()));
  }

  private Optional<String> others(int left, List<PreconditionAnswer> all) {
    return left == 0
        ? Optional.empty()
        : Optional.of(phrases.count("decision.others", all.get(0).status(), left));
  }

  private String delay() {
    Delay delay = decision.delay();
    if (delay.parties().isEmpty()) {
      return phrases.say("decision.delaying.nothing");
    }
    return phrases.say(
        delay.fragile() ? "decision.delayingUnsure" : "decision.delaying",
        delay.level(),
        "party",
        delay.primary().map(phrases::name).orElse(""));
  }

  private String until(NextChange next) {
    boolean verdict = next.flips().stream().anyMatch(flip -> flip.what() == Flip.What.VERDICT);
    return phrases.say(
        verdict ? "decision.holds.verdict" : "decision.holds.until", "day", phrases.day(next.at()));
  }

  private String longer(NearbyDecisions rerun) {
    return phrases.say(rerun.cheap() ? "decision.holds.year" : "decision.holds.notSought");
  }
}
