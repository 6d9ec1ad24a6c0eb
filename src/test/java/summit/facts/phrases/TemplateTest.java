package summit.facts.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void placesAreFilledInTheirOrder() {
    Template template = Template.of("$by rejects a $scope ceasefire");

    assertThat(template.places()).containsExactly("by", "scope");
    assertThat(filled(template, Map.of("by", "Russia", "scope", "general")))
        .isEqualTo("Russia rejects a general ceasefire");
  }

  @Test
  void aPlaceWithACapitalBeginsASentence() {
    assertThat(filled(Template.of("$Meeting is blocked"), Map.of("meeting", "a signing")))
        .isEqualTo("A signing is blocked");
  }

  @Test
  void aNameThatEndsInSTakesAnApostropheAlone() {
    Template template = Template.of("$party's position");

    assertThat(filled(template, Map.of("party", "the United States")))
        .isEqualTo("the United States' position");
    assertThat(filled(template, Map.of("party", "Russia"))).isEqualTo("Russia's position");
  }

  @Test
  void aDollarBeforeNoNameIsOne() {
    Template template = Template.of("5 $ and $");

    assertThat(template.places()).isEmpty();
    assertThat(filled(template, Map.of())).isEqualTo("5 $ and $");
  }

  private static String filled(Template template, Map<String, String> values) {
    return template.filled(values::get);
  }
}
