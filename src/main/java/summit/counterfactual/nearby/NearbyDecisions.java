package summit.counterfactual.nearby;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.evaluation.incremental.ChangePropagation;
import summit.evaluation.incremental.RememberedRules;
import summit.facts.Admitted;
import summit.facts.Fact;

/**
 * Decides questions near one that was decided: on other facts or another day, everything else
 * equal. Says the same as {@link DecisionMaker#evaluate}, at a fraction of the cost where few facts
 * differ. Remembers what it has found out, and so is for one thread.
 */
public final class NearbyDecisions {
  /** Rules are tried by comparing every fact with every other: past this, the engine is faster. */
  private static final int MAX_FACTS = 600;

  /** Facts that match each other in pairs make each question cost as much as many. */
  private static final int MAX_MATCHES = 1_500;

  /** Nearby questions mostly leave the preconditions in one of a few ways. */
  private static final int REMEMBERED = 64;

  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final boolean ordered;
  private final boolean near;
  private final Evaluation evaluation;
  private final Admitted admitted;
  private final DecisionOutline outline;
  private @Nullable RememberedRules remembered;
  private final Map<Map<String, Status>, DecisionOutline> following = new HashMap<>();

  private NearbyDecisions(DecisionMaker maker, Evaluation evaluation) {
    this.maker = maker;
    this.evaluation = evaluation;
    this.request = evaluation.request();
    this.ordered = !maker.reach().order().circular();
    this.near =
        ordered
            && evaluation.request().facts().size() <= MAX_FACTS
            && evaluation.fired().size() <= MAX_MATCHES;
    this.admitted = evaluation.admitted();
    this.outline = evaluation.outline();
  }

  /** Of what a decision maker made of a request. */
  public static NearbyDecisions of(DecisionMaker maker, Evaluation evaluation) {
    return new NearbyDecisions(maker, evaluation);
  }

  /** Gathered when it is first needed, since of many decisions nothing near is asked. */
  private RememberedRules memory() {
    RememberedRules known = remembered;
    if (known == null) {
      known =
          new RememberedRules(
              evaluation.rulebook(), maker.reach(), request.horizonDays(), evaluation.run());
      remembered = known;
    }
    return known;
  }

  /** Whether other questions are cheaper than the first one was. */
  public boolean cheap() {
    return near;
  }

  /** The rules that decide. */
  public DecisionMaker maker() {
    return maker;
  }

  /** Of another question: this one when it is the same, else it is decided by the engine first. */
  public NearbyDecisions on(DecisionRequest other) {
    return other.equals(request) ? this : of(maker, maker.evaluate(other));
  }

  /** What is decided on other facts. */
  public DecisionOutline of(List<Fact> facts) {
    DecisionRequest other = request.of(facts);
    return of(other, maker.admit(other));
  }

  /**
   * What is decided when preconditions stand otherwise than the rules find; cheap however many the
   * facts are, since only the rules that see statuses are tried.
   */
  public DecisionOutline supposing(UnaryOperator<Map<String, Status>> supposing) {
    if (!ordered) {
      return maker.outline(request, supposing);
    }
    DecisionOutline found = standing(supposing.apply(evaluation.standing()));
    maker.found(request, supposing, found);
    return found;
  }

  private DecisionOutline standing(Map<String, Status> standing) {
    if (standing.equals(evaluation.standing())) {
      return outline;
    }
    if (following.size() >= REMEMBERED) {
      following.clear();
    }
    return following.computeIfAbsent(
        standing, one -> maker.outline(evaluation, one, memory().late()));
  }

  /**
   * What is decided on another question.
   *
   * @param others what it may rest on, as {@link DecisionMaker#admit} says
   */
  public DecisionOutline of(DecisionRequest other, Admitted others) {
    if (!near) {
      return maker.outline(other, UnaryOperator.identity());
    }
    DecisionOutline found =
        statuses(other, others).map(this::standing).orElseGet(() -> anew(other, others));
    maker.found(other, UnaryOperator.identity(), found);
    return found;
  }

  /** How preconditions stand on another question; empty when more than that may change. */
  private Optional<Map<String, Status>> statuses(DecisionRequest other, Admitted others) {
    boolean uncontested = others.contested().isEmpty() && admitted.contested().isEmpty();
    if (!uncontested || DecisionMaker.level(other, others) != outline.level()) {
      return Optional.empty();
    }
    RememberedRules memory = memory();
    try (ChangePropagation change =
        new ChangePropagation(memory, maker.concluding(), maker.context(other, others))) {
      return new StatusDelta(memory, maker.reach().order(), evaluation.standing(), change).find();
    }
  }

  private DecisionOutline anew(DecisionRequest other, Admitted others) {
    return maker.outline(other, others, memory());
  }

  /** The outline of the question that was decided. */
  public DecisionOutline outline() {
    return outline;
  }

  /** Whether two states of a fact look the same to every rule. */
  public boolean same(Fact one, Fact other) {
    return memory().same(one, other);
  }
}
