package summit.decision.answer;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and only then. For one thread. */
public final class Once<T> implements Supplier<T> {
  private @Nullable Supplier<T> making;
  private @Nullable T made;

  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      known = Objects.requireNonNull(making, "made but once").get();
      made = known;
      making = null;
    }
    return known;
  }
}
