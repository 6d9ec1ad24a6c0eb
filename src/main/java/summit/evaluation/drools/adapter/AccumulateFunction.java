package summit.evaluation.drools.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import summit.language.syntax.Aggregate;

/**
 * A function of an accumulate. An absent value counts, and is passed over otherwise. Sums do not
 * depend on the order of facts.
 *
 * @param argument the variable whose values are taken together
 * @param whole whether its values are whole numbers
 */
record AccumulateFunction(Aggregate kind, String argument, boolean whole) implements Accumulator {
  @Override
  public List<Double> createContext() {
    return new ArrayList<>();
  }

  @Override
  public Object init(
      @Nullable Object workingMemoryContext,
      Object context,
      BaseTuple leftTuple,
      Declaration[] declarations,
      ValueResolver resolver) {
    values(context).clear();
    return context;
  }

  @Override
  public @Nullable Object accumulate(
      @Nullable Object workingMemoryContext,
      Object context,
      BaseTuple leftTuple,
      FactHandle handle,
      Declaration[] outer,
      Declaration[] inner,
      ValueResolver resolver) {
    if (handle.getObject() instanceof FactInstance instance) {
      instance.bound().kept();
    }
    Double value =
        kind == Aggregate.COUNT ? Double.valueOf(1) : value(leftTuple, handle, outer, inner);
    if (value != null) {
      values(context).add(value);
    }
    return value;
  }

  private @Nullable Double value(
      BaseTuple leftTuple, FactHandle handle, Declaration[] outer, Declaration[] inner) {
    for (Declaration declaration : inner) {
      if (declaration.getIdentifier().equals(argument)) {
        Object matched = handle.getObject();
        return number(
            matched instanceof BaseTuple joined
                ? declaration.getValue(null, joined)
                : declaration.getValue(null, matched));
      }
    }
    for (Declaration declaration : outer) {
      if (declaration.getIdentifier().equals(argument)) {
        return number(declaration.getValue(null, leftTuple));
      }
    }
    throw new IllegalStateException("nothing binds " + argument);
  }

  private static @Nullable Double number(@Nullable Object value) {
    return value instanceof Double number ? number : null;
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public boolean tryReverse(
      @Nullable Object workingMemoryContext,
      Object context,
      BaseTuple leftTuple,
      FactHandle handle,
      @Nullable Object value,
      Declaration[] outer,
      Declaration[] inner,
      ValueResolver resolver) {
    if (value instanceof Double number) {
      values(context).remove(number);
    }
    return true;
  }

  /** The total; null where there is no value to choose from. */
  @Override
  public @Nullable Object getResult(
      @Nullable Object workingMemoryContext,
      Object context,
      BaseTuple leftTuple,
      Declaration[] declarations,
      ValueResolver resolver) {
    List<Double> values = values(context);
    if (kind == Aggregate.COUNT) {
      return values.size();
    }
    if (values.isEmpty() && kind != Aggregate.SUM) {
      return null;
    }
    DoubleStream numbers = values.stream().mapToDouble(Double::doubleValue).sorted();
    double total =
        switch (kind) {
          case COUNT -> numbers.count();
          case SUM -> numbers.sum();
          case MIN -> numbers.min().orElseThrow();
          case MAX -> numbers.max().orElseThrow();
        };
    return whole ? (Object) (int) total : total;
  }

  @SuppressWarnings("unchecked") // The context is what createContext has made.
  private static List<Double> values(Object context) {
    return (List<Double>) context;
  }

  @Override
  public @Nullable Object createWorkingMemoryContext() {
    return null;
  }
}
