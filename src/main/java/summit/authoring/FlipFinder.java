package summit.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.authoring.CaseFlips.FlippedCase;
import summit.authoring.CaseFlips.SaidFlip;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.comparison.FlipSentence;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.evaluation.RuleRun;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;

/** Decides cases by two versions and finds what flips. */
public final class FlipFinder {
  private final DecisionMaker before;
  private final DecisionMaker after;
  private final FlipSentence sentence;

  private FlipFinder(DecisionMaker before, DecisionMaker after) {
    this.before = before;
    this.after = after;
    this.sentence = new FlipSentence(after.rulebook());
  }

  /** What the second decides otherwise; a case that the first cannot decide flips nothing. */
  public static CaseFlips between(DecisionMaker before, DecisionMaker after, Iterable<Case> cases) {
    String version = before.rulebook().version();
    if (after.rulebook().version().equals(version)) {
      return CaseFlips.none(version, version);
    }
    FlipFinder finder = new FlipFinder(before, after);
    List<FlippedCase> flipped = new ArrayList<>();
    cases.forEach(one -> finder.find(one).ifPresent(flipped::add));
    return new CaseFlips(version, after.rulebook().version(), flipped);
  }

  private Optional<FlippedCase> find(Case one) {
    Evaluation was;
    try {
      was = evaluate(one, before);
    } catch (InvalidRequest | RuleRun.RunawayRules undecided) {
      return Optional.empty();
    }
    try {
      return flipped(one, was, evaluate(one, after));
    } catch (InvalidRequest invalid) {
      return undecidable(
          one,
          invalid.problems().stream()
              .map(problem -> problem.pointer() + " " + problem.message())
              .collect(Collectors.joining("; ")));
    } catch (RuleRun.RunawayRules runaway) {
      return undecidable(one, String.valueOf(runaway.getMessage()));
    }
  }

  private Optional<FlippedCase> flipped(Case one, Evaluation was, Evaluation is) {
    List<SaidFlip> flips =
        Flip.between(was.outline(), is.outline()).stream()
            .map(flip -> new SaidFlip(flip, sentence.of(flip)))
            .toList();
    List<String> fails = new ArrayList<>(CaseTrial.differences(one, after.write(is)));
    fails.removeAll(CaseTrial.differences(one, before.write(was)));
    return flips.isEmpty() && fails.isEmpty()
        ? Optional.empty()
        : Optional.of(new FlippedCase(one.path(), one.title(), flips, fails, Optional.empty()));
  }

  private static Optional<FlippedCase> undecidable(Case one, String why) {
    return Optional.of(
        new FlippedCase(one.path(), one.title(), List.of(), List.of(), Optional.of(why)));
  }

  private static Evaluation evaluate(Case one, DecisionMaker maker) throws InvalidRequest {
    return maker.evaluate(
        RequestReader.read(
            one.document(),
            maker.rulebook(),
            LocalDate.EPOCH,
            CaseTrial.CASE_FIELDS,
            FactLimits.DEFAULT));
  }
}
