package summit.explanation.near;

import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/**
 * A value with the place that it was read from.
 *
 * @param of null when absent; {@link BindingStack#OPEN} for anything
 */
public record ReadValue(@Nullable Object of, @Nullable Fact from, @Nullable String field) {
  /** Nothing, read nowhere. */
  public static final ReadValue NONE = new ReadValue(null, null, null);
}
