package summit.counterfactual.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.answer.NextStep;
import summit.decision.meeting.Status;
import summit.facts.phrases.WordCount;

/**
 * The answer in under 120 words, for who reads nothing else; page, board and brief begin with it.
 *
 * @param about who would meet, and for what: "Trump and Putin: a signing"
 * @param answer whether they can meet
 * @param inTheWay what stands in the way, the first two or three; where nothing does, what is not
 *     known or at risk
 * @param others how many more there are; left out for none
 * @param nextStep what to ask of whom
 * @param delay who is delaying, and how sure that is
 * @param holds until when all of this stands if nothing is posted any more
 */
public record InShort(
    String about,
    String answer,
    List<Hindrance> inTheWay,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> others,
    NextStep nextStep,
    String delay,
    String holds) {
  /** It is read at one look. */
  public static final int MAX_WORDS = 119;

  public InShort {
    inTheWay = List.copyOf(inTheWay);
  }

  /** A precondition that stands in the way, and why. */
  public record Hindrance(String precondition, Status status, String sentence) {}

  /** All that it says, in order. */
  @JsonIgnore
  public List<String> sentences() {
    return Stream.of(
            Stream.of(about, answer),
            inTheWay.stream().map(Hindrance::sentence),
            others.stream(),
            Stream.of(nextStep.sentence(), delay, holds))
        .flatMap(some -> some)
        .toList();
  }

  int words() {
    return sentences().stream().mapToInt(WordCount::of).sum();
  }
}
