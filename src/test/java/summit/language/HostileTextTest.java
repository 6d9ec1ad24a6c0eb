package summit.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.ThreadTime;
import summit.decision.meeting.GivenWords;
import summit.language.problem.RuleProblem;

/** Texts that try to act, to hide or to cost time; those that would act set a property. */
class HostileTextTest {
  private static final String CANARY = "summit.canary";
  private static final Duration SOON = Duration.ofSeconds(1);

  /** Fifty times the bytes of the largest file that is read at all. */
  private static final long MEMORY = 100_000_000;

  private static final Mutations MUTATIONS = Mutations.ofHostileTexts();

  /** What an attacker would try, as the names of the files begin. */
  private static final List<String> KINDS =
      List.of(
          "annotation-",
          "field-default",
          "query-arguments",
          "consequence-",
          "constraint-",
          "condition-inner-class",
          "consequence-nested-class",
          "constraint-cast",
          "constraint-projection-mvel",
          "constraint-interpolation",
          "consequence-interpolation",
          "constraint-unicode-escape",
          "consequence-unicode-comment-end",
          "consequence-comment-trick",
          "import",
          "constraint-class-literal",
          "constraint-this-reflection",
          "cost-deep-parentheses",
          "cost-huge-text",
          "cost-huge-number",
          "cost-thousands-of-alternatives",
          "cost-cross-join",
          "constraint-matches-endless");

  @BeforeAll
  static void theParserIsLoaded() {
    assertThat(RuleReader.read(GivenWords.vocabulary(), List.of(Texts.vocabulary())).problems())
        .isEmpty();
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

  @Test
  void thereIsAFileForEachKindOfAttack() {
    List<String> names = stored().stream().map(SourceFile::path).toList();

    assertThat(names).hasSizeGreaterThan(100);
    for (String kind : KINDS) {
      assertThat(names).as(kind).anyMatch(name -> name.startsWith("test/" + kind));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aHostileTextIsRefusedSoonInLittleMemoryAndDoesNotAct(SourceFile file) {
    long before = allocated();
    ThreadTime time = ThreadTime.begin();
    List<RuleProblem> problems = Texts.read(file).problems();
    Duration taken = time.taken();

    assertThat(problems).isNotEmpty().allMatch(problem -> problem.at().line() >= 1);
    assertThat(taken).isLessThan(SOON);
    assertThat(allocated() - before).isLessThan(MEMORY);
  }

  @Property(tries = 2_000)
  void aTextChangedAtRandomIsReadSoonAndDoesNotAct(@ForAll long seed) {
    SourceFile file = MUTATIONS.changed(new Random(seed));
    ThreadTime time = ThreadTime.begin();
    List<RuleProblem> problems = Texts.read(file).problems();

    assertThat(time.taken()).isLessThan(SOON.multipliedBy(2));
    assertThat(problems).allMatch(problem -> problem.at().line() >= 1);
    assertThat(System.getProperty(CANARY)).isNull();
  }

  @AfterEach
  void nothingActed() {
    assertThat(System.getProperty(CANARY)).isNull();
  }

  /** Bytes that this thread has ever asked for. */
  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
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
