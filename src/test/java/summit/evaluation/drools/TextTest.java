package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.evaluation.drools.Trial.box;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.evaluation.Match;
import summit.facts.Fact;

/** Whatever a text in a rule looks like, it is a text and no code. */
class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "it's",
        "a \"quoted\" word",
        "back\\slash",
        "ends with a backslash\\",
        "\\u0041 is not A",
        "\\n is no line break",
        "${name} #{name} @{name} $name",
        "\"); System.exit(1); //",
        "\" || true || name == \"",
        "/* comment */ // comment",
        "100 % { } [ ] ( ) < > & | = ! ; , : ? * + - ^ ~ `",
        "Київ – Zürich – 北京 – 🕊",
        "\u00a0 a hard space",
        " spaces around ",
        "null",
        "true",
        "12"
      })
  void aTextIsComparedAsItIsWritten(String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\\\"");
    Fact same = box("SAME", "place", text);
    Fact other = box("OTHER", "place", text + "x");

    assertThat(Trial.matches("Box( place == \"" + written + "\" )", same, other))
        .flatExtracting(Match::facts)
        .containsExactly(same);
    assertThat(Trial.matches("Box( place in ( \"" + written + "\", \"x\" ) )", same, other))
        .flatExtracting(Match::facts)
        .containsExactly(same);
  }
}
