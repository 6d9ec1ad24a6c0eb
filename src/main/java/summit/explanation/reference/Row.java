package summit.explanation.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/**
 * One way in which conditions hold so far.
 *
 * @param facts those that matched patterns, in the order of the rule
 * @param bindings values of variables, by name with the dollar sign; absent ones left out
 */
public record Row(List<Fact> facts, Map<String, Object> bindings) implements Bindings {
  public static final Row EMPTY = new Row(List.of(), Map.of());

  public Row {
    facts = Collections.unmodifiableList(facts);
    bindings = Collections.unmodifiableMap(bindings);
  }

  @Override
  public @Nullable Object value(String variable) {
    return bindings.get(variable);
  }

  /** With one fact more, and these bindings in place of the present ones. */
  Row with(Fact fact, Map<String, Object> bound) {
    List<Fact> more = new ArrayList<>(facts);
    more.add(fact);
    return new Row(more, bound);
  }

  Row with(String variable, Object value) {
    Map<String, Object> more = new HashMap<>(bindings);
    more.put(variable, value);
    return new Row(facts, more);
  }
}
