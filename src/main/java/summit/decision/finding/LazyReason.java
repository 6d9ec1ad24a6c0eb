package summit.decision.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.evaluation.Match;
import summit.facts.Fact;
import summit.language.syntax.Conclusion;

/**
 * Why a rule concludes something, worked out when it is first asked for: most evaluations are made
 * only to compare what they come to, and of many reasons few are shown. For one thread, as an
 * evaluation is.
 */
final class LazyReason {
  private final ReasonWriter reasons;
  private final Match match;
  private final Conclusion.Term text;
  private @Nullable Reason reason;

  LazyReason(ReasonWriter reasons, Match match, Conclusion.Term text) {
    this.reasons = reasons;
    this.match = match;
    this.text = text;
  }

  Reason reason() {
    Reason known = reason;
    if (known == null) {
      known = reasons.of(match, text);
      reason = known;
    }
    return known;
  }

  /** The sentence of the rule. */
  String rule() {
    return match.rule().name();
  }

  /** What it rests on, as {@link Reason#source} has it. */
  List<String> sources() {
    return reasons.sources(match);
  }

  /** The facts that matched, in a form to sort by. */
  String matched() {
    return match.facts().stream().map(Fact::id).collect(Collectors.joining(" "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LazyReason grounds && reason().equals(grounds.reason());
  }

  @Override
  public int hashCode() {
    return reason().hashCode();
  }
}
