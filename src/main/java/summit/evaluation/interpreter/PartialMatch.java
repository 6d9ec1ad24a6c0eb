package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/**
 * One way in which conditions hold so far: facts that matched patterns, and what variables stand
 * for. Each row adds one fact or one variable to another, since most are given up at once.
 */
public final class PartialMatch implements Bindings {
  public static final PartialMatch EMPTY = new PartialMatch(null, null, "", null);

  private final @Nullable PartialMatch before;
  private final @Nullable Fact fact;
  private final String variable;
  private final @Nullable Object bound;

  private PartialMatch(
      @Nullable PartialMatch before, @Nullable Fact fact, String variable, @Nullable Object bound) {
    this.before = before;
    this.fact = fact;
    this.variable = variable;
    this.bound = bound;
  }

  /** With what variables stand for, and no facts. */
  public static PartialMatch of(Map<String, Object> bindings) {
    PartialMatch row = EMPTY;
    for (Map.Entry<String, Object> binding : bindings.entrySet()) {
      row = row.with(binding.getKey(), binding.getValue());
    }
    return row;
  }

  /** With one fact more. */
  PartialMatch with(Fact more) {
    return new PartialMatch(this, more, "", null);
  }

  /** With a variable, in place of what it stood for. */
  PartialMatch with(String name, Object value) {
    return new PartialMatch(this, null, name, value);
  }

  /** The facts that matched patterns, in the order of the rule. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (PartialMatch row = this; row != null; row = row.before) {
      if (row.fact != null) {
        facts.add(row.fact);
      }
    }
    Collections.reverse(facts);
    return facts;
  }

  /** Values of variables, by name with the dollar sign; absent ones left out. */
  public Map<String, Object> bindings() {
    Map<String, Object> bindings = new HashMap<>();
    for (PartialMatch row = this; row != null; row = row.before) {
      if (row.bound != null) {
        bindings.putIfAbsent(row.variable, row.bound);
      }
    }
    return bindings;
  }

  @Override
  public @Nullable Object value(String name) {
    for (PartialMatch row = this; row != null; row = row.before) {
      if (row.bound != null && row.variable.equals(name)) {
        return row.bound;
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PartialMatch row
            && facts().equals(row.facts())
            && bindings().equals(row.bindings()));
  }

  @Override
  public int hashCode() {
    return facts().hashCode();
  }
}
