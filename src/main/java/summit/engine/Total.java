package summit.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * The functions of accumulate. Those of Drools 10.2.0 fail on an absent value, where these pass it
 * over; its count is a Long, which no list of whole numbers contains; its min and max can go stale.
 * Sums do not depend on the order of facts.
 */
enum Total implements AccumulateFunction<Total.Values> {
  COUNT("count", Integer.class),
  SUM("sum", Double.class),
  WHOLE_SUM("sumI", Integer.class),
  MIN("min", Double.class),
  WHOLE_MIN("minI", Integer.class),
  NUMBER_MIN("minN", Double.class),
  MAX("max", Double.class),
  WHOLE_MAX("maxI", Integer.class),
  NUMBER_MAX("maxN", Double.class);

  private static final Comparator<Number> BY_VALUE =
      Comparator.comparingDouble(Number::doubleValue);

  private final String droolsName;
  private final Class<? extends Number> result;

  Total(String droolsName, Class<? extends Number> result) {
    this.droolsName = droolsName;
    this.result = result;
  }

  /** The name by which Drools looks the function up, which depends on the type of its argument. */
  String droolsName() {
    return droolsName;
  }

  @Override
  public Values createContext() {
    return new Values();
  }

  @Override
  public void init(Values values) {
    values.numbers.clear();
  }

  @Override
  public void accumulate(Values values, @Nullable Object value) {
    if (this == COUNT) {
      values.numbers.add(1);
    } else if (value instanceof Number number) {
      values.numbers.add(number);
    }
  }

  @Override
  public void reverse(Values values, @Nullable Object value) {
    values.numbers.remove(this == COUNT ? (Object) 1 : value);
  }

  /** The total; null where there is no value to choose from. */
  @Override
  public @Nullable Object getResult(Values values) {
    return switch (this) {
      case SUM -> values.numbers.stream().mapToDouble(Number::doubleValue).sorted().sum();
      case COUNT, WHOLE_SUM -> within(values.numbers.stream().mapToLong(Number::longValue).sum());
      case MIN, WHOLE_MIN, NUMBER_MIN -> values.numbers.stream().min(BY_VALUE).orElse(null);
      case MAX, WHOLE_MAX, NUMBER_MAX -> values.numbers.stream().max(BY_VALUE).orElse(null);
    };
  }

  /** As near as a whole number of rules can come. */
  private static Integer within(long sum) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sum));
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return result;
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    throw new UnsupportedOperationException("rules are built where they run");
  }

  @Override
  public void readExternal(ObjectInput in) {
    throw new UnsupportedOperationException("rules are built where they run");
  }

  /** What has been seen so far; serializable in name only, as the interface wants it. */
  static final class Values implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<Number> numbers = new ArrayList<>();
  }
}
