package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.july;
import static summit.evaluation.drools.Trial.shelf;
import static summit.evaluation.drools.Trial.size;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import summit.evaluation.Match;
import summit.evaluation.RuleBase;
import summit.facts.Fact;

/** Each operator over the same three boxes: A is small, B is huge, and of C nothing is known. */
class OperatorsTest {
  private static final String WITH_VALUES =
      """
      name == "A"                                            -> A
      name != "A"                                            -> BC
      size == Size.SMALL                                     -> A
      size != Size.SMALL                                     -> BC
      size < Size.LARGE                                      -> A
      size <= Size.SMALL                                     -> A
      size > Size.SMALL                                      -> B
      size >= Size.SMALL                                     -> AB
      weight == 1.5                                          -> A
      weight != 1.5                                          -> BC
      weight < 12                                            -> A
      weight <= 12                                           -> AB
      weight > 1.5                                           -> B
      weight >= 1.5                                          -> AB
      count == 3                                             -> A
      count == -7                                            -> B
      count < 0                                              -> B
      count <= 3                                             -> AB
      count > -7                                             -> A
      count >= -7                                            -> AB
      open == true                                           -> A
      open == false                                          -> B
      open != true                                           -> BC
      sealedOn < usedOn                                      -> A
      sealedOn <= usedOn                                     -> A
      sealedOn > usedOn                                      -> B
      sealedOn == usedOn                                     -> none
      sealedOn != usedOn                                     -> ABC
      labels contains "red"                                  -> A
      labels not contains "red"                              -> BC
      sizes contains Size.TINY                               -> A
      sizes not contains Size.TINY                           -> BC
      counts contains 2.0                                    -> A
      counts not contains 2.0                                -> BC
      counts contains weight                                 -> B
      weights contains 2                                     -> A
      weights contains count                                 -> A
      name in ( "A", "C" )                                   -> AC
      name not in ( "A", "C" )                               -> B
      size in ( Size.TINY, Size.SMALL )                      -> A
      size not in ( Size.TINY, Size.SMALL )                  -> BC
      count in ( 3, 4 )                                      -> A
      count not in ( 3, 4 )                                  -> BC
      weight in ( 12 )                                       -> B
      size == null                                           -> C
      size != null                                           -> AB
      count == null                                          -> C
      open != null                                           -> AB
      labels == null                                         -> C
      sealedOn == null                                       -> C
      ( count < 0 || size == Size.SMALL )                    -> AB
      ( count < 0 || size == null )                          -> BC
      ( count > 0 && size == Size.SMALL )                    -> A
      ( count > 0 && size == Size.HUGE )                     -> none
      ( ( count > 0 && open == true ) || size == Size.HUGE ) -> AB
      ( size == null || count > 100 )                        -> C
      count > 0, size == Size.SMALL, open == true            -> A
      """;

  private static final String WITH_VARIABLES =
      """
      name memberOf $names                -> A
      name not memberOf $names            -> BC
      name == $label                      -> B
      name != $label                      -> AC
      labels contains $label              -> none
      count < $room                       -> B
      count <= $room                      -> AB
      count == $room                      -> A
      count > $room                       -> none
      name in ( $label, "C" )             -> BC
      name not in ( $label, "C" )         -> A
      sealedOn == $date                   -> none
      sealedOn != $date                   -> ABC
      sealedOn < $date                    -> none
      sealedOn <= $date                   -> none
      sealedOn >= $date                   -> none
      sealedOn in ( $date )               -> none
      sealedOn not in ( $date )           -> ABC
      ( sealedOn == $date || count == 3 ) -> A
      ( sealedOn != $date && count == 3 ) -> A
      $room == $room                      -> ABC
      $date == $date                      -> none
      $date != $date                      -> ABC
      $room in ( 2, 3 )                   -> ABC
      $room < 3                           -> none
      """;

  private static final Fact A =
      box(
          "A",
          "place",
          "B",
          "size",
          size("SMALL"),
          "weight",
          1.5,
          "count",
          3,
          "open",
          true,
          "sealedOn",
          july(1),
          "usedOn",
          july(2),
          "labels",
          List.of("red", "green"),
          "sizes",
          List.of(size("TINY"), size("SMALL")),
          "counts",
          List.of(2, 3),
          "weights",
          List.of(2.0, 3.0));
  private static final Fact B =
      box(
          "B",
          "place",
          "B",
          "size",
          size("HUGE"),
          "weight",
          12.0,
          "count",
          -7,
          "open",
          false,
          "sealedOn",
          july(9),
          "usedOn",
          july(3),
          "labels",
          List.of("blue"),
          "sizes",
          List.of(),
          "counts",
          List.of(12),
          "weights",
          List.of());
  private static final Fact C = box("C", "place", "B");

  private static final Fact SHELF = shelf("B", "names", List.of("A"), "room", 3);

  @TestFactory
  Stream<DynamicTest> aConstraintHoldsOfExactlyTheseBoxes() {
    return tests(WITH_VALUES, "Box( %s )");
  }

  @TestFactory
  Stream<DynamicTest> aConstraintWithAVariableHoldsOfExactlyTheseBoxes() {
    return tests(
        WITH_VARIABLES,
        """
        Shelf( $names : names, $label : label, $room : room, $date : filledOn )
        Box( place == $label, %s )
        """);
  }

  /** One rulebook with a rule for each line, named by its number. */
  private static Stream<DynamicTest> tests(String table, String conditions) {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> constraints = new TreeMap<>();
    table
        .lines()
        .forEach(
            line -> {
              String[] sides = line.split(" +-> ", 2);
              String rule = "Line " + (expected.size() + 1);
              constraints.put(rule, sides[0]);
              expected.put(rule, sides[1]);
            });
    String rules =
        constraints.entrySet().stream()
            .map(entry -> Trial.rule(entry.getKey(), conditions.formatted(entry.getValue())))
            .collect(Collectors.joining("\n"));
    Map<String, String> found = boxesByRule(rules);
    return constraints.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getValue(),
                    () ->
                        assertThat(found.getOrDefault(entry.getKey(), "none"))
                            .isEqualTo(expected.get(entry.getKey()))));
  }

  private static Map<String, String> boxesByRule(String rules) {
    try (RuleBase base = new DroolsEngine().build(Trial.rulebook(rules))) {
      return Trial.fire(base, List.of(A, B, C, SHELF)).stream()
          .collect(
              Collectors.groupingBy(
                  match -> match.rule().name(),
                  Collectors.flatMapping(
                      OperatorsTest::boxes,
                      Collectors.collectingAndThen(
                          Collectors.toList(),
                          ids -> ids.stream().sorted().collect(Collectors.joining())))));
    }
  }

  private static Stream<String> boxes(Match match) {
    return match.facts().stream().filter(fact -> fact.type().name().equals("Box")).map(Fact::id);
  }
}
