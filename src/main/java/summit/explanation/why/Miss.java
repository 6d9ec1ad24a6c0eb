package summit.explanation.why;

import java.util.List;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/**
 * How near a rule comes to firing: the nearest combination of facts, part by part.
 *
 * @param distance as {@link Measure} counts it; 0 when it fires
 * @param tried how many facts were tried to find it
 * @param cut whether there was more to try
 */
record Miss(RuleSyntax rule, List<Part> parts, long distance, int tried, boolean cut) {
  Miss {
    parts = List.copyOf(parts);
  }

  /** How many constraints fail. */
  int steps() {
    return Measure.steps(distance);
  }

  Stream<Part> failing() {
    return parts.stream().flatMap(Part::failing);
  }

  Stream<Fact> facts() {
    return parts.stream().flatMap(Part::facts);
  }
}
