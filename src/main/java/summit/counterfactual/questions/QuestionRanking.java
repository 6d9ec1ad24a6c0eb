package summit.counterfactual.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.explanation.questions.MissingFact;
import summit.explanation.why.Depth;
import summit.facts.Fact;

/**
 * Decides what each answer to a question would lead to, and puts the questions first whose answers
 * separate most: verdicts, then statuses, then supported levels, the present one counted with them;
 * between equals the order stays. Whether something harmful has happened of which nothing on file
 * speaks is asked last.
 *
 * <p>In full, a question after a yes or no or a value of a closed list is answered by each value in
 * turn, as if it were posted. Any other question, and every question in summary, is answered by
 * supposing each status that it could bring, everything else as it stands.
 */
public final class QuestionRanking {
  /** Answers decided for a summary: more than the article's facts leave open. */
  private static final int MOST_IN_SUMMARY = 12;

  private static final int MOST_IN_FULL = 60;

  private final NearbyDecisions rerun;
  private final Evaluation evaluation;
  private final boolean posting;
  private final int most;
  private int decided;
  private int left;

  private QuestionRanking(NearbyDecisions rerun, Evaluation evaluation, boolean posting) {
    this.rerun = rerun;
    this.evaluation = evaluation;
    this.posting = posting;
    this.most = posting ? MOST_IN_FULL : MOST_IN_SUMMARY;
  }

  /**
   * Questions in order.
   *
   * @param cut what was left out where there are too many answers, or too many facts for any
   */
  public record Ranked(List<MissingFact> questions, Optional<String> cut) {
    public Ranked {
      questions = List.copyOf(questions);
    }
  }

  /**
   * Puts questions in order.
   *
   * @param rerun of the evaluation that leaves them open
   */
  public static Ranked of(
      NearbyDecisions rerun, Evaluation evaluation, List<MissingFact> questions, Depth depth) {
    if (questions.isEmpty()) {
      return new Ranked(questions, Optional.empty());
    }
    if (!rerun.cheap()) {
      return new Ranked(
          questions,
          Optional.of(evaluation.rulebook().phrases().say("counterfactual.question.tooManyFacts")));
    }
    return new QuestionRanking(rerun, evaluation, depth == Depth.FULL).order(questions);
  }

  private Ranked order(List<MissingFact> questions) {
    List<Separated> separated = new ArrayList<>();
    questions.forEach(one -> separated.add(separate(one)));
    separated.sort(Separated.MOST_FIRST);
    return new Ranked(
        separated.stream().map(Separated::missing).toList(),
        left == 0
            ? Optional.empty()
            : Optional.of(
                evaluation
                    .rulebook()
                    .phrases()
                    .say("counterfactual.question.leftOut", "decided", decided, "left", left)));
  }

  /** A question with what its answers separate. */
  private record Separated(MissingFact missing, int verdicts, int statuses, int levels) {
    static final Comparator<Separated> MOST_FIRST =
        Comparator.comparing((Separated one) -> one.missing.unprompted())
            .thenComparing(
                Comparator.comparingInt(Separated::verdicts)
                    .thenComparingInt(Separated::statuses)
                    .thenComparingInt(Separated::levels)
                    .reversed());
  }

  private Separated separate(MissingFact missing) {
    DecisionOutline now = rerun.outline();
    Map<DecisionOutline, List<String>> answers = new LinkedHashMap<>();
    Set<Object> verdicts = new HashSet<>(Set.of(now.verdict()));
    Set<Object> levels = new HashSet<>(Set.of(now.supportedAmbition()));
    Set<Object> statuses = new HashSet<>();
    for (SupposedAnswer answer : answers(missing)) {
      if (decided >= most) {
        left++;
        continue;
      }
      decided++;
      DecisionOutline then = answer.decide(rerun);
      answers.computeIfAbsent(then, one -> new ArrayList<>()).add(answer.words());
      verdicts.add(then.verdict());
      levels.add(then.supportedAmbition());
      statuses.addAll(flipped(now, then).entrySet());
    }
    List<MissingFact.Outcome> outcomes = new ArrayList<>();
    answers.forEach((then, words) -> outcomes.add(outcome(words, now, then)));
    return new Separated(
        missing.separating(
            outcomes, verdicts.size() > 1 || (outcomes.isEmpty() && missing.verdict())),
        verdicts.size(),
        statuses.size(),
        levels.size());
  }

  private static MissingFact.Outcome outcome(
      List<String> words, DecisionOutline now, DecisionOutline then) {
    return new MissingFact.Outcome(
        words, then.verdict(), then.supportedAmbition(), flipped(now, then));
  }

  private static Map<String, Status> flipped(DecisionOutline now, DecisionOutline then) {
    Map<String, Status> flipped = new TreeMap<>();
    then.statuses()
        .forEach(
            (precondition, status) -> {
              if (status != now.statuses().get(precondition)) {
                flipped.put(precondition, status);
              }
            });
    return flipped;
  }

  private List<SupposedAnswer> answers(MissingFact missing) {
    if (posting && missing.fact().isPresent() && missing.field().isPresent()) {
      for (Fact fact : evaluation.request().facts()) {
        if (fact.id().equals(missing.fact().get())) {
          List<SupposedAnswer> posted =
              SupposedAnswer.posted(fact, missing.field().get(), evaluation);
          if (!posted.isEmpty()) {
            return posted;
          }
        }
      }
    }
    return missing.couldBecome().stream().map(SupposedAnswer::supposed).toList();
  }
}
