package summit.counterfactual.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.explanation.questions.MissingFact;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** One answer to a question, and how it is decided on. */
sealed interface SupposedAnswer {
  /** Such as "withheld", "no", or "guarantees: BLOCKING" for a status that is supposed. */
  String words();

  /** What would be decided. */
  DecisionOutline decide(NearbyDecisions rerun);

  /** The facts with what the answer says. */
  record Posted(String words, List<Fact> facts) implements SupposedAnswer {
    @Override
    public DecisionOutline decide(NearbyDecisions rerun) {
      return rerun.of(facts);
    }
  }

  /** A status that an answer could bring, whatever the answer is in words. */
  record Supposed(MissingFact.Possible possible) implements SupposedAnswer {
    @Override
    public String words() {
      return possible.toString();
    }

    @Override
    public DecisionOutline decide(NearbyDecisions rerun) {
      return rerun.supposing(
          standing -> {
            Map<String, Status> supposed = new TreeMap<>(standing);
            supposed.put(possible.precondition(), possible.status());
            return supposed;
          });
    }
  }

  static SupposedAnswer supposed(MissingFact.Possible possible) {
    return new Supposed(possible);
  }

  /** Each other value that a field of a fact could have; none where they cannot be numbered. */
  static List<SupposedAnswer> posted(Fact fact, String name, Evaluation evaluation) {
    Field field = fact.type().fields().get(name);
    List<SupposedAnswer> answers = new ArrayList<>();
    for (Object value : values(field)) {
      if (!value.equals(fact.value(name))) {
        FactChange change = new FactChange.Set(fact.id(), name, Optional.of(value));
        answers.add(
            new Posted(
                evaluation.rulebook().phrases().plain(value),
                FactChange.apply(List.of(change), evaluation.request().facts())));
      }
    }
    return answers;
  }

  private static List<Object> values(@Nullable Field field) {
    List<Object> values = new ArrayList<>();
    if (field != null && field.type() == FieldType.Scalar.BOOLEAN) {
      values.addAll(List.of(true, false));
    } else if (field != null && field.type() instanceof FieldType.OneOf oneOf) {
      for (String constant : oneOf.list().constants()) {
        if (!constant.equals(MissingFact.NOT_KNOWN)) {
          values.add(new Constant(oneOf.list().name(), constant));
        }
      }
    }
    return values;
  }
}
