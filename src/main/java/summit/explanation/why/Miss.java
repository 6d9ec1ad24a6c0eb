package summit.explanation.why;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/**
 * How near a rule comes to firing: the nearest combination of facts. What it is, part by part, is
 * written down only where it is asked for. For one thread.
 */
final class Miss {
  private final RuleSyntax rule;
  private final long distance;
  private final int tried;
  private final boolean cut;
  private final Supplier<List<Part>> tracing;
  private @Nullable List<Part> parts;

  /**
   * @param distance as {@link Measure} counts it; 0 when it fires
   * @param tried how many facts were tried to find it
   * @param cut whether there was more to try
   */
  Miss(RuleSyntax rule, long distance, int tried, boolean cut, Supplier<List<Part>> tracing) {
    this.rule = rule;
    this.distance = distance;
    this.tried = tried;
    this.cut = cut;
    this.tracing = tracing;
  }

  RuleSyntax rule() {
    return rule;
  }

  long distance() {
    return distance;
  }

  int tried() {
    return tried;
  }

  boolean cut() {
    return cut;
  }

  /** How many constraints fail. */
  int steps() {
    return Measure.steps(distance);
  }

  List<Part> parts() {
    List<Part> traced = parts;
    if (traced == null) {
      traced = List.copyOf(tracing.get());
      parts = traced;
    }
    return traced;
  }

  /** Gives the parts that keep the rule from firing. */
  void failing(Consumer<Part> found) {
    parts().forEach(part -> part.failing(found));
  }

  /** Gives the facts that come nearest. */
  void facts(Consumer<Fact> found) {
    parts().forEach(part -> part.facts(found));
  }
}
