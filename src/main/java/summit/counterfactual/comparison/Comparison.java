package summit.counterfactual.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.counterfactual.Progress;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.facts.reading.ReadingNote;
import summit.rulebook.RulebookDifference;

/**
 * What flips from one question to another, and which of their differences did it.
 *
 * @param rules how the rules differ, where they do
 * @param decided how many questions were decided to find the causes
 * @param cut what was left out when there were too many
 * @param notes what was taken otherwise than it was posted
 */
public record Comparison(
    Side before,
    Side after,
    List<Difference> differences,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RulebookDifference.Difference> rules,
    List<CausedFlip> flips,
    int decided,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cut,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadingNote> notes) {
  public Comparison {
    differences = List.copyOf(differences);
    rules = List.copyOf(rules);
    flips = List.copyOf(flips);
    notes = List.copyOf(notes);
  }

  /** One of the two decisions; its id is that of the whole decision. */
  public record Side(
      String id,
      Decision.RulebookVersion rulebook,
      LocalDate asOf,
      int horizonDays,
      String summary,
      @JsonUnwrapped DecisionOutline outline) {
    static Side of(Decision decision, DecisionOutline outline) {
      return new Side(
          decision.id(),
          decision.rulebook(),
          decision.asOf(),
          decision.horizonDays(),
          decision.summary(),
          outline);
    }
  }

  /**
   * A flip and what did it.
   *
   * @param because the differences that did it, in words
   * @param differences places of these in the list of differences
   * @param before reasons of the first decision that the second does not have
   * @param after reasons of the second decision that the first does not have
   */
  public record CausedFlip(
      @JsonUnwrapped Flip flip,
      String sentence,
      List<String> because,
      List<Integer> differences,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> after) {
    public CausedFlip {
      because = List.copyOf(because);
      differences = List.copyOf(differences);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** Compares a question with another. */
  public static Comparison between(AskedQuestion first, AskedQuestion second, Progress progress) {
    return of(first, second, Differences.between(first, second), progress);
  }

  /** Compares a question with itself made to differ. */
  public static Comparison of(
      AskedQuestion first, List<Difference> differences, Progress progress) {
    return of(first, Difference.applied(first, differences), differences, progress);
  }

  private static Comparison of(
      AskedQuestion first, AskedQuestion second, List<Difference> differences, Progress progress) {
    Evaluation before = first.evaluate();
    Evaluation after = second.evaluate();
    Decision was = first.maker().write(before);
    Decision is = second.maker().write(after);
    FlipCauses causes = new FlipCauses(first, second, differences, after, progress);
    FlipSentence sentence = new FlipSentence(second.maker().rulebook());
    List<CausedFlip> flips =
        Flip.between(before.outline(), after.outline()).stream()
            .map(flip -> caused(flip, sentence, causes.of(flip), differences, was, is))
            .toList();
    return new Comparison(
        Side.of(was, before.outline()),
        Side.of(is, after.outline()),
        differences,
        RulebookDifference.between(first.maker().rulebook(), second.maker().rulebook())
            .differences(),
        flips,
        causes.decided(),
        causes.cut()
            ? Optional.of(second.maker().rulebook().phrases().say("counterfactual.difference.cut"))
            : Optional.empty(),
        Stream.of(first, second)
            .flatMap(question -> question.request().notes().stream())
            .distinct()
            .toList());
  }

  private static CausedFlip caused(
      Flip flip,
      FlipSentence sentence,
      List<Integer> causes,
      List<Difference> differences,
      Decision was,
      Decision is) {
    List<Reason> before = reasons(flip, was);
    List<Reason> after = reasons(flip, is);
    return new CausedFlip(
        flip,
        sentence.of(flip),
        causes.stream().map(one -> differences.get(one).sentence()).toList(),
        causes,
        before.stream().filter(reason -> !after.contains(reason)).toList(),
        after.stream().filter(reason -> !before.contains(reason)).toList());
  }

  private static List<Reason> reasons(Flip flip, Decision decision) {
    return switch (flip.what()) {
      case VERDICT -> decision.because();
      case DELAY, DELAYING_PARTY -> decision.delay().because();
      case PRECONDITION ->
          decision.preconditions().stream()
              .filter(answer -> answer.id().equals(flip.of()))
              .map(PreconditionAnswer::because)
              .findFirst()
              .orElse(List.of());
      case SUPPORTED_AMBITION, READINESS -> List.of();
    };
  }
}
