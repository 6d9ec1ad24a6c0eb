package summit.explanation.why;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.decision.Evaluation;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RulePart;
import summit.explanation.trace.RulesByConclusion;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Precondition;

/**
 * Whether something keeps a precondition from a status beside what one rule lacks for it: what
 * other rules conclude of it that weighs more, and that does not speak of the same facts.
 */
final class StandsBeside {
  private final Evaluation evaluation;
  private final RulesByConclusion rules;

  StandsBeside(Evaluation evaluation, RulesByConclusion rules) {
    this.evaluation = evaluation;
    this.rules = rules;
  }

  /**
   * Whether there may be such a thing.
   *
   * @param miss what the rule lacks
   * @param concludes the status that it would conclude
   */
  boolean any(Precondition precondition, RuleMiss miss, Status concludes) {
    List<Reason> heavier = evaluation.heavier(precondition.id(), concludes);
    if (heavier.isEmpty()) {
      return false;
    }
    Lacks lacks = new Lacks(precondition);
    miss.failing(lacks::add);
    return heavier.stream().anyMatch(reason -> !lacks.touches(reason));
  }

  /** What a rule lacks: facts that are otherwise or in the way, and types of those not there. */
  private final class Lacks {
    private final Precondition precondition;
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    Lacks(Precondition precondition) {
      this.precondition = precondition;
    }

    void add(RulePart part) {
      add(part.fact());
      add(part.left().from());
      part.parts().forEach(this::add);
      part.through().forEach(miss -> miss.failing(this::add));
      if (part.fact() == null && !part.askedType().isEmpty()) {
        types.add(part.askedType());
      }
    }

    private void add(@Nullable Fact fact) {
      if (fact != null) {
        fact.addPosted(facts);
      }
    }

    boolean touches(Reason reason) {
      return !Collections.disjoint(facts, reason.facts())
          || !Collections.disjoint(types, asked(reason.rule()));
    }

    private Set<String> asked(String rule) {
      return rules.ofPrecondition(precondition.id()).stream()
          .filter(one -> one.name().equals(rule))
          .map(RuleSyntax::when)
          .flatMap(when -> ConditionContents.of(when).patterns().stream())
          .map(Condition.Pattern::type)
          .collect(Collectors.toSet());
    }
  }
}
