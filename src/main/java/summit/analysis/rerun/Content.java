package summit.analysis.rerun;

import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/** What a derived fact says, whoever derived it: equal for facts that are the same to rules. */
final class Content {
  private final Fact fact;
  private final int hash;

  Content(Fact fact) {
    this.fact = fact;
    this.hash = 31 * fact.type().name().hashCode() + fact.values().hashCode();
  }

  Fact fact() {
    return fact;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content content
        && hash == content.hash
        && fact.type().name().equals(content.fact.type().name())
        && fact.values().equals(content.fact.values());
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
