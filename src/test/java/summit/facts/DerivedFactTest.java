package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import summit.evaluation.drools.Trial;
import summit.facts.vocabulary.FactType;

class DerivedFactTest {
  private static final FactType FOUND = Trial.VOCABULARY.known("Found");
  private static final FactType SHELF = Trial.VOCABULARY.known("Shelf");

  private static Fact found(String name, Fact... from) {
    return Fact.derived(FOUND, new Object[] {name}, List.of(from));
  }

  @Test
  void itsIdSaysItsTypeAndItsValuesInTheOrderOfTheFields() {
    Fact fact = found("a, \"b\" \\");

    assertThat(fact.id()).isEqualTo("Found[a\\, \\\"b\\\" \\\\]");
    assertThat(fact.values()).isEqualTo(Map.of("name", "a, \"b\" \\"));
  }

  @Test
  void anEmptyTextIsToldFromWhatIsAbsent() {
    Object[] values = new Object[SHELF.fields().size()];
    Fact absent = Fact.derived(SHELF, values.clone(), List.of());
    values[0] = "";

    assertThat(absent.id()).startsWith("Shelf[, ");
    assertThat(Fact.derived(SHELF, values, List.of()).id()).startsWith("Shelf[\"\", ");
  }

  @Test
  void itIsEqualToAnotherThatWasDerivedOfTheSame() {
    Fact fact = found("A");

    assertThat(fact).isEqualTo(found("A")).hasSameHashCodeAs(found("A"));
    assertThat(fact).isNotEqualTo(found("B")).isNotEqualTo(found("A", fact));
  }
}
