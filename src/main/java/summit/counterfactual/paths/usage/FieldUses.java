package summit.counterfactual.paths.usage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/** What rules do with the posted fields of facts: the fields that no rule reads are not here. */
public final class FieldUses {
  private final Vocabulary vocabulary;
  private final Map<String, Object> evaluation;
  private final Set<String> eachTypes;
  private final Set<List<String>> readOfDerived = new HashSet<>();
  private final Map<String, Map<String, FieldUse>> uses = new TreeMap<>();

  private FieldUses(Vocabulary vocabulary, Map<String, Object> evaluation) {
    this.vocabulary = vocabulary;
    this.evaluation = evaluation;
    this.eachTypes =
        vocabulary.subject().stream()
            .flatMap(subject -> subject.postedFields().stream())
            .map(Field::each)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
  }

  /**
   * What some rules do with fields.
   *
   * @param all the rules of the rulebook: a field that any of them looks for parties in names some
   * @param evaluation what the service tells rules of the question, by field
   */
  public static FieldUses of(
      Collection<RuleSyntax> rules,
      Collection<RuleSyntax> all,
      Vocabulary vocabulary,
      Map<String, Object> evaluation) {
    FieldUses uses = of(rules, vocabulary, evaluation);
    of(all, vocabulary, evaluation)
        .uses
        .forEach(
            (type, fields) ->
                fields.forEach(
                    (field, use) -> {
                      FieldUse own = uses.of(type).get(field);
                      if (own != null && use.parties()) {
                        own.ofParties();
                      }
                    }));
    return uses;
  }

  private static FieldUses of(
      Collection<RuleSyntax> rules, Vocabulary vocabulary, Map<String, Object> evaluation) {
    FieldUses uses = new FieldUses(vocabulary, evaluation);
    for (RuleSyntax rule : rules) {
      ConditionContents.of(rule.when()).patterns().forEach(uses::noteDerived);
    }
    rules.forEach(uses::read);
    return uses;
  }

  /** What is done with the fields of a type, by field. */
  public Map<String, FieldUse> of(String type) {
    return uses.getOrDefault(type, Map.of());
  }

  /** The posted types that rules read. */
  public Set<String> types() {
    return uses.keySet();
  }

  private void read(RuleSyntax rule) {
    Map<String, Object> asked = new HashMap<>();
    Set<String> ofParties = new HashSet<>();
    Set<String> compared = new HashSet<>(ConditionVariables.used(rule.when()));
    List<Condition.Pattern> patterns = ConditionContents.of(rule.when()).patterns();
    patterns.forEach(one -> given(one, asked, ofParties));
    rule.then().forEach(conclusion -> handedOn(conclusion, compared));
    patterns.forEach(one -> new InRule(one, asked, ofParties, compared).read());
  }

  /** The variables that a derived fact hands on to rules which read its fields. */
  private void handedOn(Conclusion conclusion, Set<String> compared) {
    if (conclusion instanceof Conclusion.Derived derived) {
      int next = 0;
      for (String field : vocabulary.known(derived.type()).fields().keySet()) {
        Conclusion.Term term = derived.arguments().get(next++);
        if (readOfDerived.contains(List.of(derived.type(), field))) {
          for (Operand part : term.parts()) {
            if (part instanceof Operand.Variable variable) {
              compared.add(variable.name());
            }
          }
        }
      }
    }
  }

  private void noteDerived(Condition.Pattern pattern) {
    Set<String> fields = new HashSet<>();
    for (Constraint constraint : pattern.constraints()) {
      fields.addAll(PatternConstraints.fields(constraint));
      if (constraint instanceof Constraint.Bind bind) {
        fields.add(bind.field());
      }
    }
    fields.forEach(field -> readOfDerived.add(List.of(pattern.type(), field)));
  }

  /** Notes what the evaluation binds, and which variables are compared with parties. */
  private void given(Condition.Pattern pattern, Map<String, Object> asked, Set<String> ofParties) {
    boolean each = eachTypes.contains(pattern.type());
    for (Constraint constraint : pattern.constraints()) {
      if (each) {
        ofParties.addAll(PatternConstraints.variables(constraint));
      }
      if (constraint instanceof Constraint.Bind bind) {
        if (each) {
          ofParties.add(bind.variable());
        }
        Object value = evaluation.get(bind.field());
        if (pattern.type().equals(GivenWords.EVALUATION) && value != null) {
          asked.put(bind.variable(), value);
        }
      }
    }
  }

  /** One pattern of a rule. */
  private final class InRule {
    private final Condition.Pattern pattern;
    private final Map<String, Object> asked;
    private final Set<String> ofParties;
    private final Set<String> compared;

    InRule(
        Condition.Pattern pattern,
        Map<String, Object> asked,
        Set<String> ofParties,
        Set<String> compared) {
      this.pattern = pattern;
      this.asked = asked;
      this.ofParties = ofParties;
      this.compared = compared;
    }

    void read() {
      FactType type = vocabulary.type(pattern.type());
      if (type == null || !type.postable()) {
        return;
      }
      uses.computeIfAbsent(type.name(), name -> new TreeMap<>());
      PartialMatch row = PartialMatch.of(asked);
      for (Constraint constraint : PatternConstraints.of(pattern)) {
        Set<String> outer = PatternConstraints.variables(constraint);
        outer.removeAll(asked.keySet());
        uses(type, PatternConstraints.fields(constraint))
            .forEach(
                use -> {
                  use.test(constraint, row);
                  if (!outer.isEmpty()) {
                    use.join();
                  }
                  if (outer.stream().anyMatch(ofParties::contains)) {
                    use.ofParties();
                  }
                });
      }
      for (Constraint constraint : pattern.constraints()) {
        if (constraint instanceof Constraint.Bind bind && usedElsewhere(bind.variable())) {
          uses(type, List.of(bind.field()))
              .forEach(
                  use -> {
                    use.join();
                    if (ofParties.contains(bind.variable())) {
                      use.ofParties();
                    }
                  });
        }
      }
    }

    /** Whether a variable is compared outside its own pattern; within, it stands for its field. */
    private boolean usedElsewhere(String variable) {
      return compared.contains(variable);
    }

    private Stream<FieldUse> uses(FactType type, Collection<String> fields) {
      Map<String, FieldUse> ofType = uses.computeIfAbsent(type.name(), name -> new TreeMap<>());
      return fields.stream()
          .flatMap(field -> PostedSources.of(type, field).stream())
          .distinct()
          .map(field -> ofType.computeIfAbsent(field, name -> new FieldUse()));
    }
  }
}
