package summit.explanation.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.rulebook.Rulebook;
import summit.rulebook.SyntaxText;

/** Puts what was found into the answer. */
final class Writing {
  private final Names names;
  private final Sentence sentence;

  Writing(Clause clause) {
    this.names = clause.names();
    this.sentence = new Sentence(clause);
  }

  NearMiss nearMiss(Miss miss, String concludes) {
    return nearMiss(miss, concludes, sentence.of(miss));
  }

  private NearMiss nearMiss(Miss miss, String concludes, String said) {
    return new NearMiss(
        miss.rule().name(),
        place(miss),
        concludes,
        miss.steps(),
        miss.facts().flatMap(Fact::posted).map(Fact::id).distinct().sorted().toList(),
        miss.failing().map(this::failing).toList(),
        said,
        miss.cut(),
        miss.cut() ? miss.tried() : 0);
  }

  private static String place(Miss miss) {
    return miss.rule().at().file() + ":" + miss.rule().at().line();
  }

  private NearMiss.Failing failing(Part part) {
    boolean comparison = part.kind() == Part.Kind.COMPARISON;
    return new NearMiss.Failing(
        part.text(),
        part.truth(),
        part.at().toString(),
        Optional.ofNullable(part.fact()).map(Fact::id),
        Optional.ofNullable(part.left().field()),
        comparison ? shown(part.left()) : totals(part),
        shown(part.right()),
        part.parts().stream().flatMap(Writing::inTheWay).distinct().sorted().toList(),
        part.through().stream().map(miss -> nearMiss(miss, type(part), "")).toList());
  }

  private static String type(Part part) {
    return part.condition() instanceof Condition.Pattern pattern ? pattern.type() : "";
  }

  private static Stream<String> inTheWay(Part row) {
    return row.kind() == Part.Kind.IN_THE_WAY
        ? row.parts().stream().flatMap(Part::facts).flatMap(Fact::posted).map(Fact::id)
        : Stream.empty();
  }

  private Optional<String> totals(Part part) {
    return part.totals().values().stream().findFirst().map(names::of);
  }

  private Optional<String> shown(Part.Value value) {
    Object of = value.of();
    return of == null || of == Trail.OPEN ? Optional.empty() : Optional.of(names.of(of));
  }

  /** A rule with its parts: every way in which it fires, or the nearest. */
  RuleParts parts(Miss miss, List<List<Part>> ways, String concludes) {
    return new RuleParts(
        miss.rule().name(),
        place(miss),
        miss.rule().annotation(Rulebook.PRECONDITION),
        concludes,
        miss.distance() == 0,
        miss.steps(),
        ways.stream().map(way -> way.stream().map(this::node).toList()).toList(),
        miss.cut(),
        miss.cut() ? miss.tried() : 0);
  }

  private RuleParts.Node node(Part part) {
    return new RuleParts.Node(
        part.kind().name(),
        part.kind() == Part.Kind.IN_THE_WAY ? "" : text(part),
        part.truth(),
        part.at().toString(),
        Optional.ofNullable(part.fact()).map(Fact::id),
        part.kind() == Part.Kind.ACCUMULATE ? totals(part) : shown(part.left()),
        shown(part.right()),
        part.parts().stream().map(this::node).toList());
  }

  /** A condition with parts of its own is named by its head; its parts say the rest. */
  private static String text(Part part) {
    return part.condition() instanceof Condition.Pattern pattern
        ? SyntaxText.head(pattern)
        : part.text();
  }
}
