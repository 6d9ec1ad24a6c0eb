package summit.explanation.near;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.Bindings;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Constraint;

/** What variables stand for while a search goes on; what was bound last is undone first. */
public final class BindingStack implements Bindings {
  /** Stands for the value of a fact that is not there and could be posted to suit. */
  public static final Object OPEN = "anything";

  private String[] variables = new String[16];
  private @Nullable Object[] values = new @Nullable Object[16];
  private @Nullable Fact[] from = new @Nullable Fact[16];
  private @Nullable String[] fields = new @Nullable String[16];
  private int size;
  private int open;
  private boolean openHolds = true;

  public int mark() {
    return size;
  }

  public void backTo(int mark) {
    while (size > mark) {
      if (values[--size] == OPEN) {
        open--;
      }
    }
  }

  /**
   * Binds one variable.
   *
   * @param value null when the fact does not say
   * @param source the fact that it was read from; null for a total or a fact that is not there
   */
  public void bind(
      String variable, @Nullable Object value, @Nullable Fact source, @Nullable String field) {
    if (size == variables.length) {
      variables = Arrays.copyOf(variables, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      fields = Arrays.copyOf(fields, 2 * size);
    }
    variables[size] = variable;
    values[size] = value;
    from[size] = source;
    fields[size] = field;
    size++;
    if (value == OPEN) {
      open++;
    }
  }

  /** Binds what a pattern binds of a fact. */
  public void bind(CompiledPattern ask, Fact fact) {
    if (ask.binding() != null) {
      bind(ask.binding(), fact, fact, null);
    }
    for (int i = 0; i < ask.binds().size(); i++) {
      Constraint.Bind bind = ask.binds().get(i);
      bind(bind.variable(), fact.value(bind.field()), fact, bind.field());
    }
  }

  /** Binds what a pattern would bind of a fact that is not there. */
  public void bindOpen(CompiledPattern ask, Map<String, Object> wanted) {
    for (Constraint.Bind bind : ask.binds()) {
      Object value = wanted.get(bind.variable());
      bind(bind.variable(), value == null ? OPEN : value, null, bind.field());
    }
  }

  private int place(String variable) {
    for (int i = size - 1; i >= 0; i--) {
      if (variables[i].equals(variable)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable Object value(String variable) {
    int place = place(variable);
    return place < 0 ? null : values[place];
  }

  /** The value of a variable with the place that it was read from. */
  public ReadValue read(String variable) {
    int place = place(variable);
    return place < 0 ? ReadValue.NONE : new ReadValue(values[place], from[place], fields[place]);
  }

  /** Whether what is asked of anything holds; not where conditions are looked for to be absent. */
  boolean openHolds() {
    return openHolds;
  }

  public void turn() {
    openHolds = !openHolds;
  }

  /** Whether some variable stands for anything. */
  boolean hasOpen() {
    return open > 0;
  }

  /** Whether everything bound since a mark is as wanted. */
  boolean agrees(int mark, Map<String, Object> wanted) {
    for (int i = mark; i < size && !wanted.isEmpty(); i++) {
      Object value = wanted.get(variables[i]);
      if (value != null && !value.equals(values[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether something that is wanted was bound since a mark. */
  boolean names(int mark, Map<String, Object> wanted) {
    for (int i = mark; i < size && !wanted.isEmpty(); i++) {
      if (wanted.containsKey(variables[i])) {
        return true;
      }
    }
    return false;
  }

  /** As the reference keeps it. */
  public PartialMatch row() {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Object value = values[i];
      if (value != null) {
        row.put(variables[i], value);
      } else {
        row.remove(variables[i]);
      }
    }
    return PartialMatch.of(row);
  }
}
