package summit.explanation.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.decision.meeting.Status;
import summit.explanation.near.BindingStack;
import summit.explanation.near.CompiledPatterns;
import summit.explanation.near.PartText;
import summit.explanation.near.ReadValue;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RulePart;
import summit.explanation.wording.ComparisonWording;
import summit.explanation.wording.MissSentence;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.language.syntax.RulePiece;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Puts what was found into the answer. */
final class ExplanationWriter {
  /** The kinds that are written; most nodes are comparisons. */
  private static final Map<RulePart.Kind, Optional<String>> KINDS =
      Stream.of(RulePart.Kind.values())
          .filter(kind -> kind != RulePart.Kind.COMPARISON)
          .collect(Collectors.toMap(kind -> kind, kind -> Optional.of(kind.name())));

  private final Phrases phrases;
  private final CompiledPatterns asks;
  private final MissSentence sentence;

  ExplanationWriter(ComparisonWording clause, CompiledPatterns asks) {
    this.phrases = clause.phrases();
    this.asks = asks;
    this.sentence = new MissSentence(clause);
  }

  /**
   * How near a rule comes that would conclude a status of a precondition.
   *
   * @param alone whether nothing else keeps the precondition from it
   */
  NearMiss ofPrecondition(
      Precondition precondition, RuleMiss miss, Status concludes, boolean alone) {
    String title = phrases.title(precondition.id());
    return nearMiss(
        miss,
        concludes.name(),
        needs ->
            phrases.say(
                "explanation.would",
                concludes,
                "title",
                title,
                "needs",
                alone ? needs : phrases.say("explanation.besideOthers", "needs", needs)));
  }

  /**
   * How near a rule comes that would conclude a verdict.
   *
   * @param verdict what it concludes, in words
   */
  NearMiss ofVerdict(String verdict, RuleMiss miss, String concludes) {
    return nearMiss(
        miss,
        concludes,
        needs -> phrases.say("explanation.wouldDecide", "verdict", verdict, "needs", needs));
  }

  /** How near a rule comes that would conclude something on the way. */
  NearMiss nearMiss(RuleMiss miss, String concludes) {
    return nearMiss(miss, concludes, needs -> phrases.say("explanation.wouldHold", "needs", needs));
  }

  private NearMiss nearMiss(RuleMiss miss, String concludes, UnaryOperator<String> would) {
    return written(miss, concludes, sentence.of(miss, would));
  }

  private NearMiss written(RuleMiss miss, String concludes, String said) {
    List<NearMiss.Failing> failing = new ArrayList<>();
    miss.failing(part -> failing.add(failing(part)));
    Set<String> facts = new TreeSet<>();
    miss.facts(fact -> fact.addPosted(facts));
    return new NearMiss(
        miss.rule().name(),
        place(miss),
        concludes,
        miss.steps(),
        List.copyOf(facts),
        failing,
        said,
        miss.cut(),
        miss.cut() ? miss.tried() : 0);
  }

  private static String place(RuleMiss miss) {
    return miss.rule().at().file() + ":" + miss.rule().at().line();
  }

  private NearMiss.Failing failing(RulePart part) {
    boolean comparison = part.kind() == RulePart.Kind.COMPARISON;
    PartText written = asks.written(part.syntax());
    Set<String> inTheWay = new TreeSet<>();
    part.parts().forEach(row -> inTheWay(row, inTheWay));
    List<NearMiss> through = new ArrayList<>(part.through().size());
    part.through().forEach(miss -> through.add(written(miss, part.askedType(), "")));
    return new NearMiss.Failing(
        written.text(),
        part.truth(),
        written.at(),
        Optional.ofNullable(part.fact()).map(Fact::id),
        Optional.ofNullable(part.left().field()),
        comparison ? shown(part.left()) : totals(part),
        shown(part.right()),
        List.copyOf(inTheWay),
        through);
  }

  private static void inTheWay(RulePart row, Set<String> ids) {
    if (row.kind() == RulePart.Kind.IN_THE_WAY) {
      row.parts().forEach(part -> part.facts(fact -> fact.addPosted(ids)));
    }
  }

  private Optional<String> totals(RulePart part) {
    return part.totals().values().stream().findFirst().map(phrases::value);
  }

  private Optional<String> shown(ReadValue value) {
    Object of = value.of();
    return of == null || of == BindingStack.OPEN
        ? Optional.empty()
        : Optional.of(phrases.value(of));
  }

  /** A rule with its parts: every way in which it fires, or the nearest. */
  RuleParts parts(RuleMiss miss, List<List<RulePart>> ways, String concludes) {
    Set<RulePiece> said = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<RuleParts.Node>> written = new ArrayList<>(ways.size());
    for (List<RulePart> way : ways) {
      written.add(nodes(way, null, said));
    }
    return new RuleParts(
        miss.rule().name(),
        place(miss),
        miss.rule().annotation(Rulebook.PRECONDITION),
        concludes,
        miss.distance() == 0,
        miss.steps(),
        written,
        miss.cut(),
        miss.cut() ? miss.tried() : 0);
  }

  private List<RuleParts.Node> nodes(
      List<RulePart> parts, @Nullable Fact within, Set<RulePiece> said) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<RuleParts.Node> nodes = new ArrayList<>(parts.size());
    for (RulePart part : parts) {
      nodes.add(node(part, within, said));
    }
    return nodes;
  }

  /**
   * One node.
   *
   * @param within the fact of the node that it stands in
   * @param said the pieces of the rule whose text stands with an earlier node
   */
  private RuleParts.Node node(RulePart part, @Nullable Fact within, Set<RulePiece> said) {
    PartText written = asks.written(part.syntax());
    boolean inTheWay = part.kind() == RulePart.Kind.IN_THE_WAY;
    Fact fact = part.fact();
    return new RuleParts.Node(
        KINDS.getOrDefault(part.kind(), Optional.empty()),
        !inTheWay && said.add(part.syntax()) ? Optional.of(written.head()) : Optional.empty(),
        part.truth().holds() ? Optional.empty() : Optional.of(part.truth()),
        written.inFile(),
        fact == null || fact.equals(within) ? Optional.empty() : Optional.of(fact.id()),
        part.kind() == RulePart.Kind.ACCUMULATE ? totals(part) : shown(part.left()),
        shown(part.right()),
        nodes(part.parts(), fact, said));
  }
}
