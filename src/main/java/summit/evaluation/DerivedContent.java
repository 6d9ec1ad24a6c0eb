package summit.evaluation;

import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/**
 * What a derived fact says, whoever derived it: equal for facts that are the same to rules. Derived
 * facts are a set: the same conclusion drawn twice is one fact.
 */
public final class DerivedContent {
  private final Fact fact;
  private final int hash;

  public DerivedContent(Fact fact) {
    this.fact = fact;
    this.hash = 31 * fact.type().name().hashCode() + fact.values().hashCode();
  }

  public Fact fact() {
    return fact;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DerivedContent content
        && hash == content.hash
        && fact.type().name().equals(content.fact.type().name())
        && fact.values().equals(content.fact.values());
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
