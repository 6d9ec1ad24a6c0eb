package summit.explanation.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.explanation.reference.Bindings;
import summit.explanation.reference.Row;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** What variables stand for while a search goes on; what was bound last is undone first. */
final class Trail implements Bindings {
  /** Stands for the value of a fact that is not there and could be posted to suit. */
  static final Object OPEN = "anything";

  private final List<Binding> bound = new ArrayList<>();
  private int open;
  private boolean openHolds = true;

  /**
   * One variable.
   *
   * @param value null when the fact does not say
   * @param from the fact that it was read from; null for a total or a fact that is not there
   */
  record Binding(
      String variable, @Nullable Object value, @Nullable Fact from, @Nullable String field) {}

  int mark() {
    return bound.size();
  }

  void backTo(int mark) {
    while (bound.size() > mark) {
      if (bound.remove(bound.size() - 1).value() == OPEN) {
        open--;
      }
    }
  }

  void bind(String variable, @Nullable Object value, @Nullable Fact from, @Nullable String field) {
    bound.add(new Binding(variable, value, from, field));
    if (value == OPEN) {
      open++;
    }
  }

  /** Binds what a pattern binds of a fact. */
  void bind(Condition.Pattern pattern, Fact fact) {
    pattern.binding().ifPresent(name -> bind(name, fact, fact, null));
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        bind(bind.variable(), fact.value(bind.field()), fact, bind.field());
      }
    }
  }

  /** Binds what a pattern would bind of a fact that is not there. */
  void bindOpen(Condition.Pattern pattern, Map<String, Object> wanted) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        Object value = wanted.get(bind.variable());
        bind(bind.variable(), value == null ? OPEN : value, null, bind.field());
      }
    }
  }

  @Nullable Binding binding(String variable) {
    for (int i = bound.size() - 1; i >= 0; i--) {
      if (bound.get(i).variable().equals(variable)) {
        return bound.get(i);
      }
    }
    return null;
  }

  @Override
  public @Nullable Object value(String variable) {
    Binding binding = binding(variable);
    return binding == null ? null : binding.value();
  }

  /** Whether what is asked of anything holds; not where conditions are looked for to be absent. */
  boolean openHolds() {
    return openHolds;
  }

  void turn() {
    openHolds = !openHolds;
  }

  /** Whether some variable stands for anything. */
  boolean hasOpen() {
    return open > 0;
  }

  /** Whether everything bound since a mark is as wanted. */
  boolean agrees(int mark, Map<String, Object> wanted) {
    for (int i = mark; i < bound.size() && !wanted.isEmpty(); i++) {
      Object value = wanted.get(bound.get(i).variable());
      if (value != null && !value.equals(bound.get(i).value())) {
        return false;
      }
    }
    return true;
  }

  /** Whether something that is wanted was bound since a mark. */
  boolean names(int mark, Map<String, Object> wanted) {
    for (int i = mark; i < bound.size() && !wanted.isEmpty(); i++) {
      if (wanted.containsKey(bound.get(i).variable())) {
        return true;
      }
    }
    return false;
  }

  /** As the reference keeps it. */
  Row row() {
    Map<String, Object> values = new HashMap<>();
    for (Binding binding : bound) {
      if (binding.value() != null) {
        values.put(binding.variable(), binding.value());
      } else {
        values.remove(binding.variable());
      }
    }
    return new Row(List.of(), values);
  }
}
