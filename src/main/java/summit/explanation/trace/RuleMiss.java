package summit.explanation.trace;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import summit.explanation.near.Nearness;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/**
 * How near a rule comes to firing: the nearest combination of facts. What it is, part by part, is
 * written down only where it is asked for. For one thread.
 */
public final class RuleMiss {
  private final RuleSyntax rule;
  private final long distance;
  private final int tried;
  private final boolean cut;
  private final Supplier<List<RulePart>> tracing;
  private @Nullable List<RulePart> parts;

  /**
   * @param distance as {@link Nearness} counts it; 0 when it fires
   * @param tried how many facts were tried to find it
   * @param cut whether there was more to try
   */
  RuleMiss(
      RuleSyntax rule, long distance, int tried, boolean cut, Supplier<List<RulePart>> tracing) {
    this.rule = rule;
    this.distance = distance;
    this.tried = tried;
    this.cut = cut;
    this.tracing = tracing;
  }

  public RuleSyntax rule() {
    return rule;
  }

  public long distance() {
    return distance;
  }

  public int tried() {
    return tried;
  }

  public boolean cut() {
    return cut;
  }

  /** How many constraints fail. */
  public int steps() {
    return Nearness.steps(distance);
  }

  public List<RulePart> parts() {
    List<RulePart> traced = parts;
    if (traced == null) {
      traced = List.copyOf(tracing.get());
      parts = traced;
    }
    return traced;
  }

  /** Gives the parts that keep the rule from firing. */
  public void failing(Consumer<RulePart> found) {
    parts().forEach(part -> part.failing(found));
  }

  /** Gives the facts that come nearest. */
  public void facts(Consumer<Fact> found) {
    parts().forEach(part -> part.facts(found));
  }
}
