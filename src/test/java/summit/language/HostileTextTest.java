package summit.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that try to act, to hide or to cost time; those that would act set a property. */
class HostileTextTest {
  private static final String CANARY = "summit.canary";
  private static final Duration SOON = Duration.ofSeconds(1);

  @BeforeAll
  static void theParserIsLoaded() {
    assertThat(RuleReader.read(List.of(Texts.vocabulary())).problems()).isEmpty();
  }

  static List<SourceFile> stored() {
    return Texts.folder("hostile");
  }

  static Stream<SourceFile> huge() {
    return Stream.of(
        constraint("party == \"" + "x".repeat(99_000) + "\""),
        constraint("x".repeat(99_000) + " == 1"),
        constraint("daysAgo < " + "9".repeat(99_000)),
        constraint("( ".repeat(40_000) + "daysAgo < 3"),
        constraint("( ".repeat(10_000) + "daysAgo < 3" + " )".repeat(10_000)),
        constraint(many(4_000, i -> "daysAgo == " + i).collect(joining(" || "))),
        constraint(many(4_000, i -> "daysAgo != " + i).collect(joining(", "))),
        constraint("daysAgo in ( " + many(9_000, String::valueOf).collect(joining(", ")) + " )"),
        constraint(many(9_000, i -> "$").collect(joining(", "))),
        Texts.rule("not( ".repeat(15_000) + "Intent()" + " )".repeat(1_000)),
        Texts.rule("not ".repeat(20_000) + "Intent()"),
        Texts.rule("( Intent() or ".repeat(5_000) + "Intent()" + " )".repeat(5_000)),
        Texts.rule("Intent() ".repeat(9_000)),
        Texts.rule("accumulate( ".repeat(7_000)),
        Texts.rule("Intent()", "insert( ".repeat(10_000)),
        Texts.rule("Intent()", "insert( Finding.risk( \"x\"" + " + \"x\"".repeat(12_000) + " ) );"),
        file("@doc( ".repeat(15_000)),
        file("rule \"x\" ".repeat(10_000)),
        file("declare ".repeat(10_000)),
        file("declare T " + many(9_000, i -> "f : S ").collect(joining()) + " end"),
        file("declare enum E " + "A, ".repeat(30_000) + "A; end"),
        file("declare T f : " + "List<".repeat(15_000)),
        file("/*".repeat(40_000)),
        file("\"".repeat(90_001)),
        file("\\".repeat(90_000)),
        file("\u202e".repeat(90_000)),
        file("\n".repeat(5_000_000)),
        file("rule \"x\" when Intent() then end ".repeat(3_000)));
  }

  static Stream<SourceFile> all() {
    return Stream.concat(stored().stream(), huge());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aHostileTextIsRefusedSoonAndDoesNotAct(SourceFile file) {
    long start = System.nanoTime();
    List<RuleProblem> problems = Texts.read(file).problems();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(problems).isNotEmpty().allMatch(problem -> problem.at().line() >= 1);
    assertThat(taken).isLessThan(SOON);
  }

  @Property(tries = 2_000)
  void aTextChangedAtRandomIsReadSoonAndDoesNotAct(@ForAll("changed") SourceFile file) {
    long start = System.nanoTime();
    Texts.read(file);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON.multipliedBy(2));
    assertThat(System.getProperty(CANARY)).isNull();
  }

  @AfterEach
  void nothingActed() {
    assertThat(System.getProperty(CANARY)).isNull();
  }

  @Provide
  Arbitrary<SourceFile> changed() {
    List<SourceFile> files = new ArrayList<>(stored());
    files.add(Texts.vocabulary());
    files.add(Texts.rule("$i : Intent( $p : party ) not( Venue( host == $p ) )"));
    List<String> words = files.stream().flatMap(file -> tokens(file).stream()).distinct().toList();
    return Arbitraries.of(files)
        .flatMap(file -> Arbitraries.longs().map(seed -> change(file, words, new Random(seed))));
  }

  /** The file with some tokens deleted, doubled, swapped or replaced by those of other files. */
  private static SourceFile change(SourceFile file, List<String> words, Random random) {
    List<String> tokens = new ArrayList<>(tokens(file));
    for (int changes = 1 + random.nextInt(5); changes > 0 && !tokens.isEmpty(); changes--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
        default -> tokens.set(at, words.get(random.nextInt(words.size())));
      }
    }
    return new SourceFile("test/changed.drl", String.join("", tokens));
  }

  private static List<String> tokens(SourceFile file) {
    return List.of(file.text().split("\\b|(?<=\\W)", -1));
  }

  private static Stream<String> many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each);
  }

  private static SourceFile constraint(String constraint) {
    return Texts.rule("Intent( " + constraint + " )");
  }

  private static SourceFile file(String items) {
    return new SourceFile("test/huge.drl", "package test\n" + items);
  }
}
