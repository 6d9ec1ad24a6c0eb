package summit.explanation.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.decision.Evaluation;
import summit.decision.answer.Once;
import summit.decision.answer.RequiredFactTypes;
import summit.decision.contest.Contest;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.explanation.questions.MissingFact;
import summit.explanation.questions.OpenQuestions;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RuleMisses;
import summit.explanation.trace.RulePart;
import summit.explanation.trace.RulesByConclusion;
import summit.explanation.wording.ComparisonWording;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/**
 * An explanation in the making: each part is worked out when it is first asked for. For one thread.
 */
public final class ExplanationParts {
  /** Ways in which a rule fires that a full explanation shows. */
  private static final int WAYS = 8;

  /**
   * Preconditions of which no fact is on file that a summary explains: more than twice what the
   * shipped rulebook has of all. Of each there is only to say what nobody has posted.
   */
  private static final int FOR_WANT_OF_FACTS = 50;

  private final RulesByConclusion rules;
  private final RequiredFactTypes needs;
  private final Evaluation evaluation;
  private final Depth depth;
  private final Predicate<Precondition> asked;
  private final RuleMisses misses;
  private final ExplanationWriter writing;
  private final StandsBeside beside;
  private final OpenQuestions gaps;
  private final ContestExplanation contested;
  private final Once<List<Bettering>> betterings = new Once<>(this::tried);
  private final Set<String> onFile;
  private int wanting;

  ExplanationParts(
      RulesByConclusion rules,
      RequiredFactTypes needs,
      Evaluation evaluation,
      Depth depth,
      Predicate<Precondition> asked) {
    this.rules = rules;
    this.needs = needs;
    this.onFile =
        evaluation.admitted().facts().stream()
            .map(fact -> fact.type().name())
            .collect(Collectors.toSet());
    this.evaluation = evaluation;
    this.depth = depth;
    this.asked = asked;
    Rulebook rulebook = rules.rulebook();
    ComparisonWording clause = new ComparisonWording(evaluation.phrases(), rulebook.vocabulary());
    this.misses = new RuleMisses(rules, evaluation.facts());
    this.writing = new ExplanationWriter(clause, rules.asks());
    this.beside = new StandsBeside(evaluation, rules);
    this.gaps = new OpenQuestions(clause, evaluation.request().facts());
    this.contested = new ContestExplanation(clause.phrases());
  }

  /** All parts; questions in the order of the preconditions. */
  public Explanation whole() {
    List<Explanation.OfPrecondition> preconditions = preconditions();
    return new Explanation(
        depth.word(),
        verdict(),
        preconditions,
        unexplained(),
        missing(),
        Optional.empty(),
        everyRule());
  }

  /** A reader wants the nearest, not all; each costs. */
  private int nearest() {
    return depth == Depth.FULL ? 3 : 2;
  }

  /** The rules that would better a precondition, nearest first. */
  private record Bettering(Precondition precondition, Status status, List<RuleMiss> near) {}

  /** Tries what would better each precondition; what that lacks is then asked for. */
  private List<Bettering> tried() {
    List<Bettering> tried = new ArrayList<>();
    for (Precondition precondition : rules.rulebook().preconditions()) {
      Status status = evaluation.status(precondition.id());
      if (better(status).isEmpty() || !asked.test(precondition)) {
        continue;
      }
      boolean mayBeLeft = depth != Depth.FULL && wantsFacts(precondition, status);
      wanting += mayBeLeft ? 1 : 0;
      if (mayBeLeft && wanting > FOR_WANT_OF_FACTS) {
        continue;
      }
      boolean written = depth == Depth.FULL || status != Status.AT_RISK;
      List<RuleMiss> near = near(precondition, status, written);
      if (written) {
        tried.add(new Bettering(precondition, status, near));
      }
    }
    return tried;
  }

  /** What comes nearest to bettering each precondition that is asked. */
  public List<Explanation.OfPrecondition> preconditions() {
    return betterings.get().stream().map(this::written).toList();
  }

  /** Whether nothing is on file that the rules of the precondition look for. */
  private boolean wantsFacts(Precondition precondition, Status status) {
    return status == Status.UNKNOWN && Collections.disjoint(needs.of(precondition.id()), onFile);
  }

  /** How many are unknown for want of any fact and not explained; empty where all are. */
  public Optional<Integer> unexplained() {
    betterings.get();
    return Optional.of(wanting - FOR_WANT_OF_FACTS).filter(left -> left > 0);
  }

  /** What to find out, in the order of the preconditions. */
  public List<MissingFact> missing() {
    betterings.get();
    return gaps.inOrder();
  }

  /** The statuses that would be better, best first; for what is unknown, any would. */
  private static Set<Status> better(Status status) {
    return switch (status) {
      case BLOCKING -> EnumSet.of(Status.SATISFIED, Status.AT_RISK, Status.NOT_APPLICABLE);
      case AT_RISK -> EnumSet.of(Status.SATISFIED, Status.NOT_APPLICABLE);
      case UNKNOWN ->
          EnumSet.of(Status.SATISFIED, Status.AT_RISK, Status.BLOCKING, Status.NOT_APPLICABLE);
      case SATISFIED, NOT_APPLICABLE -> EnumSet.noneOf(Status.class);
    };
  }

  /** The rules that would better a status, best status and nearest first; by harm last. */
  private List<RuleMiss> near(Precondition precondition, Status status, boolean written) {
    List<RuleMiss> near = new ArrayList<>();
    Set<String> better = new HashSet<>();
    better(status).forEach(one -> better.add(one.name()));
    for (RuleSyntax rule : rules.ofPrecondition(precondition.id())) {
      String concludes = rules.concludes(rule);
      boolean wanted = written && better.contains(concludes);
      Optional<RuleMiss> miss = wanted ? Optional.of(misses.of(rule)) : misses.withinOne(rule);
      if (miss.isPresent() && miss.get().distance() > 0) {
        gaps.note(precondition, status, miss.get(), concludes);
        if (wanted) {
          near.add(miss.get());
        }
      }
    }
    near.sort(
        Comparator.comparing((RuleMiss miss) -> lacksHarm(miss) || turnsParties(miss))
            .thenComparing(miss -> Status.valueOf(rules.concludes(miss.rule())))
            .thenComparingLong(RuleMiss::distance)
            .thenComparing(miss -> miss.rule().at()));
    return near;
  }

  /** Whether what is lacking is that something bad has happened. */
  private boolean lacksHarm(RuleMiss miss) {
    return miss.parts().stream()
        .filter(part -> part.kind() == RulePart.Kind.MISSING_FACT && !part.truth().holds())
        .flatMap(part -> Stream.ofNullable(rules.rulebook().vocabulary().type(part.askedType())))
        .anyMatch(type -> type.agency().isAdverse());
  }

  /** Whether somebody would have to be somebody else: no step towards anything. */
  private static boolean turnsParties(RuleMiss miss) {
    List<RulePart> failing = new ArrayList<>();
    miss.failing(failing::add);
    return failing.stream()
        .anyMatch(
            part ->
                isParty(part.left().from())
                    || isParty(part.fact())
                    || part.through().stream().limit(1).anyMatch(ExplanationParts::turnsParties));
  }

  private static boolean isParty(@Nullable Fact fact) {
    return fact != null && fact.type().party().isPresent();
  }

  private Explanation.OfPrecondition written(Bettering bettering) {
    Precondition precondition = bettering.precondition();
    List<NearMiss> nearest = new ArrayList<>();
    List<Contest> contests = evaluation.contestsOf(precondition.id());
    if (!contests.isEmpty()) {
      contested.nearest(precondition, contests).limit(nearest()).forEach(nearest::add);
    }
    Set<String> said = new HashSet<>();
    for (RuleMiss miss : bettering.near()) {
      if (nearest.size() < nearest()) {
        Status concludes = Status.valueOf(rules.concludes(miss.rule()));
        boolean alone = !beside.any(precondition, miss, concludes);
        NearMiss one = writing.ofPrecondition(precondition, miss, concludes, alone);
        if (said.add(one.sentence())) {
          nearest.add(one);
        }
      }
    }
    return new Explanation.OfPrecondition(precondition.id(), bettering.status(), nearest);
  }

  /** What keeps the verdict from being better, and the rules that come nearest to it. */
  public Explanation.OfVerdict verdict() {
    Verdict verdict = evaluation.outline().verdict();
    List<RuleMiss> near = new ArrayList<>();
    for (RuleSyntax rule : rules.ofVerdict()) {
      if (Verdict.valueOf(rules.concludes(rule)).compareTo(verdict) > 0) {
        RuleMiss miss = misses.of(rule);
        if (miss.distance() > 0) {
          near.add(miss);
        }
      }
    }
    near.sort(Comparator.comparingLong(RuleMiss::distance).thenComparing(miss -> miss.rule().at()));
    Set<String> inTheWay = new TreeSet<>();
    List<NearMiss> nearest = new ArrayList<>();
    for (RuleMiss miss : near.subList(0, Math.min(near.size(), nearest() - 1))) {
      if (nearest.isEmpty()) {
        miss.parts().forEach(part -> standing(part, false, inTheWay));
      }
      String concludes = rules.concludes(miss.rule());
      nearest.add(
          writing.ofVerdict(evaluation.inWords(Verdict.valueOf(concludes)), miss, concludes));
    }
    return new Explanation.OfVerdict(
        verdict,
        rules.rulebook().preconditions().stream()
            .map(Precondition::id)
            .filter(inTheWay::contains)
            .toList(),
        nearest);
  }

  /** The preconditions whose statuses fail a part, through what rules derive from them. */
  private void standing(RulePart part, boolean inTheWay, Set<String> found) {
    boolean row = inTheWay || part.kind() == RulePart.Kind.IN_THE_WAY;
    if (!row && part.truth().holds()) {
      return;
    }
    Optional.ofNullable(part.fact())
        .flatMap(fact -> fact.text("precondition"))
        .ifPresent(found::add);
    part.parts().forEach(one -> standing(one, row, found));
    part.through().forEach(miss -> miss.parts().forEach(one -> standing(one, inTheWay, found)));
  }

  /** Every rule, part by part; none unless all is explained in full. */
  public List<RuleParts> everyRule() {
    if (depth != Depth.FULL) {
      return List.of();
    }
    List<RuleParts> parts = new ArrayList<>();
    for (RuleSyntax rule : rules.rulebook().syntax().rules()) {
      RuleMiss miss = misses.of(rule);
      List<List<RulePart>> ways =
          miss.distance() == 0 ? misses.matches(rule, WAYS) : List.of(miss.parts());
      parts.add(writing.parts(miss, ways, rules.concludes(rule)));
    }
    return parts;
  }
}
