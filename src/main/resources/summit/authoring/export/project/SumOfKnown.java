package rulebook;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A sum that passes absent values over, at which sum of Drools 10.2.0 fails. */
public final class SumOfKnown implements AccumulateFunction<ArrayList<Double>> {
  private static final long serialVersionUID = 1L;

  @Override
  public ArrayList<Double> createContext() {
    return new ArrayList<>();
  }

  @Override
  public void init(ArrayList<Double> known) {
    known.clear();
  }

  @Override
  public void accumulate(ArrayList<Double> known, Object value) {
    if (value instanceof Number number) {
      known.add(number.doubleValue());
    }
  }

  @Override
  public void reverse(ArrayList<Double> known, Object value) {
    if (value instanceof Number number) {
      known.remove(number.doubleValue());
    }
  }

  @Override
  public Object getResult(ArrayList<Double> known) {
    return known.stream().mapToDouble(Double::doubleValue).sorted().sum();
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return Number.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    // It holds nothing.
  }

  @Override
  public void readExternal(ObjectInput in) {
    // It holds nothing.
  }
}
