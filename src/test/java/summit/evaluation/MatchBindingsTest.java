package summit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MatchBindingsTest {
  private static final MatchBindings BOUND =
      MatchBindings.of(new String[] {"$party", "$day", "$days"}, new Object[] {"RU", null, 14});

  @Test
  void aVariableStandsForItsValue() {
    assertThat(BOUND.get("$party")).isEqualTo("RU");
    assertThat(BOUND.getOrDefault("$days", 0)).isEqualTo(14);
  }

  @Test
  void whatIsAbsentOrNotBoundStandsForNothing() {
    assertThat(BOUND.get("$day")).isNull();
    assertThat(BOUND.containsKey("$day")).isFalse();
    assertThat(BOUND.getOrDefault("$other", "nothing")).isEqualTo("nothing");
  }

  @Test
  void theyAreEqualToAnyMapOfWhatIsThere() {
    Map<String, Object> same = Map.of("$days", 14, "$party", "RU");

    assertThat(BOUND).hasSize(2).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(same).isEqualTo(BOUND);
    assertThat(MatchBindings.copyOf(same)).isEqualTo(BOUND).isNotEqualTo(Map.of("$days", 14));
  }

  @Test
  void theyNeverChange() {
    assertThatThrownBy(() -> BOUND.put("$party", "US"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> BOUND.entrySet().iterator().next().setValue("US"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void goingOverThemEnds() {
    Iterator<Map.Entry<String, Object>> nothing =
        MatchBindings.of(new String[0], new Object[0]).entrySet().iterator();

    assertThat(nothing.hasNext()).isFalse();
    assertThatThrownBy(nothing::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void eachNameHasAValueOrNone() {
    assertThatThrownBy(() -> MatchBindings.of(new String[] {"$party"}, new Object[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
