package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactValuesTest {
  /** Two names that differ and have one hash. */
  private static final String ONE = "Aa";

  private static final String OTHER = "BB";

  private static Map<String, Object> given() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("party", "RU");
    given.put("days", 14);
    given.put("about", List.of("US", "RU"));
    return given;
  }

  @Test
  void valuesAreInTheOrderGiven() {
    assertThat(FactValues.copyOf(given())).containsExactlyEntriesOf(given());
  }

  @Test
  void valuesAreEqualToAnyMapOfTheSameWhateverTheOrder() {
    FactValues values = FactValues.copyOf(given());
    Map<String, Object> map = new HashMap<>(given());

    assertThat(values).isEqualTo(map).hasSameHashCodeAs(map).isEqualTo(FactValues.copyOf(map));
    assertThat(map).isEqualTo(values);
  }

  @Test
  void valuesDifferWhereOneDoesOrIsNotThere() {
    FactValues values = FactValues.copyOf(given());
    Map<String, Object> fewer = given();
    fewer.remove("days");

    assertThat(values)
        .isNotEqualTo(values.with(Map.of("days", 15)))
        .isNotEqualTo(FactValues.copyOf(fewer))
        .isNotEqualTo(FactValues.copyOf(fewer).with(Map.of("day", 14)));
  }

  @Test
  void aNameThatIsNotThereHasNoValue() {
    FactValues values = FactValues.copyOf(Map.of(ONE, 1));

    assertThat(ONE).hasSameHashCodeAs(OTHER);
    assertThat(values.get(OTHER)).isNull();
    assertThat(values.containsKey(OTHER)).isFalse();
    assertThat(values.with(Map.of(OTHER, 2))).containsEntry(ONE, 1).containsEntry(OTHER, 2);
  }

  @Test
  void othersAreAddedBehindOrTakeThePlaceOfThoseThereAre() {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("overdue", true);
    more.put("party", "US");

    assertThat(FactValues.copyOf(given()).with(more))
        .containsExactly(
            Map.entry("party", "US"),
            Map.entry("days", 14),
            Map.entry("about", List.of("US", "RU")),
            Map.entry("overdue", true));
  }

  @Test
  void whatIsNullIsAbsent() {
    assertThat(FactValues.of(List.of("party", "day", "days"), new Object[] {"RU", null, 14}))
        .containsExactly(Map.entry("party", "RU"), Map.entry("days", 14));
    assertThat(FactValues.of(List.of("party"), new Object[] {"RU"}))
        .containsExactly(Map.entry("party", "RU"));
  }

  @Test
  void theyAreLaidOutInTheOrderOfFieldsWhateverTheirOwn() {
    FactValues values = FactValues.copyOf(given());

    assertThat(values.of(List.of("party", "days", "about")))
        .containsExactly("RU", 14, List.of("US", "RU"));
    assertThat(values.of(List.of("about", "id", "party")))
        .containsExactly(List.of("US", "RU"), null, "RU");
  }

  @Test
  void theyNeverChange() {
    Map<String, Object> given = given();
    FactValues values = FactValues.copyOf(given);
    given.put("party", "US");

    assertThat(values).containsEntry("party", "RU");
    assertThatThrownBy(() -> values.put("party", "US"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> values.entrySet().iterator().next().setValue("US"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
