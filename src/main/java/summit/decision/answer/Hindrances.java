package summit.decision.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.Phrases;
import summit.facts.phrases.WordCount;

/**
 * What stands in the way of a meeting, gravest first: what decided the verdict, then what blocks
 * besides, each in the order of the rulebook. Where nothing blocks, what is not known; where all is
 * known, what is at risk.
 */
public final class Hindrances {
  /** More in one sentence is not read at a look; what hinders is then named by its title. */
  private static final int MAX_WORDS = 30;

  /** What follows a first sentence; initials end none. */
  private static final Pattern FURTHER = Pattern.compile("(?<=[\\p{Ll}\\p{N})]\\.)\\s");

  private static final Comparator<PreconditionAnswer> GRAVEST_FIRST =
      Comparator.comparing(
          answer ->
              switch (answer.status()) {
                case BLOCKING -> 0;
                case UNKNOWN -> 1;
                case AT_RISK -> 2;
                case SATISFIED, NOT_APPLICABLE -> 3;
              });

  private final DecisionParts decision;
  private final Phrases phrases;

  public Hindrances(DecisionParts decision, Phrases phrases) {
    this.decision = decision;
    this.phrases = phrases;
  }

  /**
   * All of one kind: those that stand as the gravest does on which the verdict rests. Of a meeting
   * that is ready only those that it rests on, mostly none.
   */
  public List<PreconditionAnswer> all() {
    Set<String> decisive = decisive();
    if (decision.verdict() == Verdict.READY) {
      return decision.preconditions().stream()
          .filter(one -> isOpen(one) && decisive.contains(one.id()))
          .toList();
    }
    for (Status worst : List.of(Status.BLOCKING, Status.UNKNOWN, Status.AT_RISK)) {
      List<PreconditionAnswer> found =
          decision.preconditions().stream()
              .filter(one -> one.status() == worst || (isOpen(one) && decisive.contains(one.id())))
              .sorted(
                  Comparator.comparing((PreconditionAnswer one) -> !decisive.contains(one.id()))
                      .thenComparing(GRAVEST_FIRST))
              .toList();
      if (!found.isEmpty()) {
        return standing(found.get(0).status(), decisive);
      }
    }
    return List.of();
  }

  /** Those that stand so, first those on which the verdict rests. */
  private List<PreconditionAnswer> standing(Status status, Set<String> decisive) {
    return decision.preconditions().stream()
        .filter(one -> one.status() == status)
        .sorted(Comparator.comparing((PreconditionAnswer one) -> !decisive.contains(one.id())))
        .toList();
  }

  /** Those on which the verdict rests; none where it rests on what holds. */
  public List<PreconditionAnswer> deciding() {
    Set<String> decisive = decisive();
    return all().stream().filter(one -> decisive.contains(one.id())).toList();
  }

  private Set<String> decisive() {
    return decision.because().stream()
        .flatMap(reason -> reason.preconditions().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isOpen(PreconditionAnswer one) {
    return switch (one.status()) {
      case BLOCKING, UNKNOWN, AT_RISK -> true;
      case SATISFIED, NOT_APPLICABLE -> false;
    };
  }

  /** Why one of them stands in the way, in a sentence. */
  public String sentence(PreconditionAnswer one) {
    return one.because().stream()
        .map(reason -> Phrases.sentence(reason.text()))
        .map(text -> WordCount.of(text) <= MAX_WORDS ? text : FURTHER.split(text, 2)[0])
        .filter(text -> WordCount.of(text) <= MAX_WORDS)
        .findFirst()
        .orElseGet(
            () ->
                phrases.say(
                    "decision.hindrance", one.status(), "title", Phrases.uncapital(one.title())));
  }
}
