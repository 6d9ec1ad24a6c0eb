package summit.decision;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/**
 * How a rulebook speaks of the facts of one request, worked out when something is first said: most
 * evaluations are never put into words. For one thread, as an evaluation is.
 */
final class SituationWords implements Supplier<Phrases> {
  private final Rulebook rulebook;
  private final List<Fact> facts;
  private @Nullable Phrases phrases;

  SituationWords(Rulebook rulebook, List<Fact> facts) {
    this.rulebook = rulebook;
    this.facts = facts;
  }

  @Override
  public Phrases get() {
    Phrases known = phrases;
    if (known == null) {
      known =
          new Phrases(
              rulebook.phrases(),
              rulebook.vocabulary(),
              facts,
              rulebook.preconditions().stream()
                  .collect(Collectors.toMap(Precondition::id, Precondition::title)));
      phrases = known;
    }
    return known;
  }
}
