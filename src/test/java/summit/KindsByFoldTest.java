package summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who tells apart kinds of conditions, constraints, operands or conclusions reads them by a fold: a
 * kind that is added then does not compile until each reader knows it. To ask for one kind is no
 * reading.
 */
class KindsByFoldTest {
  private static final String KIND = "(Condition|Constraint|Operand|Conclusion)\\.([A-Z]\\w*)";

  private static final Pattern ASKED =
      Pattern.compile("instanceof\\s+(?:final\\s+)?" + KIND + "\\b|\\b" + KIND + "\\.class\\b");

  private static final Pattern CAST = Pattern.compile("\\(\\s*" + KIND + "\\s*\\)\\s*[\\w(]");

  @Test
  void noClassAsksForTwoKindsOrCastsToOne() {
    assertThat(Sources.below(Sources.ROOT))
        .isNotEmpty()
        .flatExtracting(
            file -> readings(Sources.text(file)).map(reading -> file + ": " + reading).toList())
        .isEmpty();
  }

  @Test
  void asksForTwoKindsAndCastsAreFound() {
    assertThat(readings("if (one instanceof Operand.Text text) { one instanceof Operand.Text; }"))
        .isEmpty();
    assertThat(readings("one instanceof Operand.Text text ? two instanceof Condition.Not : no"))
        .isEmpty();
    assertThat(readings("one instanceof Operand.Text text\n || one instanceof Operand.Truth"))
        .containsExactly("asks for [Text, Truth] of Operand");
    assertThat(readings("all.filter(Condition.Or.class::isInstance); one instanceof Condition.And"))
        .containsExactly("asks for [And, Or] of Condition");
    assertThat(readings("((Constraint.Bind) one).field()"))
        .containsExactly("casts to Constraint.Bind");
  }

  private static Stream<String> readings(String source) {
    Map<String, Set<String>> asked = new TreeMap<>();
    for (MatchResult found : ASKED.matcher(source).results().toList()) {
      boolean byClass = found.group(1) == null;
      asked
          .computeIfAbsent(found.group(byClass ? 3 : 1), type -> new TreeSet<>())
          .add(found.group(byClass ? 4 : 2));
    }
    List<String> casts =
        CAST.matcher(source)
            .results()
            .map(found -> "casts to " + found.group(1) + "." + found.group(2))
            .toList();
    return Stream.concat(
        asked.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> "asks for " + entry.getValue() + " of " + entry.getKey()),
        casts.stream());
  }
}
