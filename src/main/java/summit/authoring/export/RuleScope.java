package summit.authoring.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.RuleSyntax;

/**
 * Goes through the conditions of a rule and notes which variables hold a value when it matches, and
 * which hold numbers of which sort.
 */
final class RuleScope implements Condition.Fold<RuleScope> {
  private final PresentFields fields;
  private final Visitor visitor;
  private final Set<String> present;
  private final Map<String, Sort> numbers;

  /** Is shown what may meet absent values. */
  interface Visitor {
    /** Constraints that stand together, with what is known there. */
    void constraints(List<Constraint> constraints, Known known);

    /** A total of values of which some may be absent. */
    void total(Condition.Function function);
  }

  /** What is known of operands at some place. */
  interface Known {
    /** Whether it holds a value, whatever the constraints that stand there say. */
    boolean isPresent(Operand operand);

    /** What sort of number it is; empty when it is none or is written out. */
    Optional<Sort> number(Operand operand);
  }

  /** Numbers that Java keeps in different types, so that Drools may hold equal ones for unequal. */
  enum Sort {
    WHOLE,
    DECIMAL,
    TOTAL
  }

  private RuleScope(
      PresentFields fields, Visitor visitor, Set<String> present, Map<String, Sort> numbers) {
    this.fields = fields;
    this.visitor = visitor;
    this.present = present;
    this.numbers = numbers;
  }

  static RuleScope of(RuleSyntax rule, PresentFields fields) {
    return of(
        rule,
        fields,
        new Visitor() {
          @Override
          public void constraints(List<Constraint> constraints, Known known) {}

          @Override
          public void total(Condition.Function function) {}
        });
  }

  static RuleScope of(RuleSyntax rule, PresentFields fields, Visitor visitor) {
    RuleScope variables = new RuleScope(fields, visitor, new HashSet<>(), new HashMap<>());
    rule.when().forEach(variables::of);
    return variables;
  }

  /** What sort of number a variable holds, if it holds one. */
  Optional<Sort> number(String variable) {
    return Optional.ofNullable(numbers.get(variable));
  }

  boolean has(String variable) {
    return present.contains(variable);
  }

  private RuleScope of(Condition condition) {
    return condition.fold(this);
  }

  @Override
  public RuleScope not(Condition.Not not) {
    within().of(not.condition());
    return this;
  }

  @Override
  public RuleScope exists(Condition.Exists exists) {
    within().of(exists.condition());
    return this;
  }

  @Override
  public RuleScope forAll(Condition.ForAll forAll) {
    RuleScope inner = within().pattern(forAll.base());
    forAll.others().forEach(inner::pattern);
    return this;
  }

  @Override
  public RuleScope and(Condition.And and) {
    and.conditions().forEach(this::of);
    return this;
  }

  @Override
  public RuleScope accumulate(Condition.Accumulate accumulate) {
    RuleScope source = within().of(accumulate.source());
    for (Condition.Function function : accumulate.functions()) {
      if (!source.has(function.argument())) {
        visitor.total(function);
      }
      present.add(function.result());
      numbers.put(function.result(), Sort.TOTAL);
    }
    visitor.constraints(accumulate.constraints(), new Place("", new AskedFields(Map.of())));
    return this;
  }

  private RuleScope within() {
    return new RuleScope(fields, visitor, new HashSet<>(present), numbers);
  }

  @Override
  public RuleScope or(Condition.Or or) {
    List<Set<String>> branches = new ArrayList<>();
    or.conditions().forEach(branch -> branches.add(within().of(branch).present));
    Set<String> everywhere = new HashSet<>(branches.get(0));
    branches.forEach(everywhere::retainAll);
    present.addAll(everywhere);
    return this;
  }

  @Override
  public RuleScope pattern(Condition.Pattern pattern) {
    AskedFields asked = AskedFields.of(pattern.constraints());
    asked
        .own()
        .forEach(
            (variable, field) ->
                fields
                    .number(pattern.type(), field)
                    .ifPresent(sort -> numbers.put(variable, sort)));
    visitor.constraints(pattern.constraints(), new Place(pattern.type(), asked));
    pattern.binding().ifPresent(present::add);
    asked
        .own()
        .forEach(
            (variable, field) -> {
              if (asked.met(field) || fields.always(pattern.type(), field)) {
                present.add(variable);
              }
            });
    return this;
  }

  /** Between the parentheses of a pattern. */
  private final class Place implements Known {
    private final String type;
    private final AskedFields asked;

    Place(String type, AskedFields asked) {
      this.type = type;
      this.asked = asked;
    }

    @Override
    public boolean isPresent(Operand operand) {
      return asked
          .field(operand)
          .map(field -> asked.asked(field) || fields.always(type, field))
          .orElseGet(() -> isPresentElsewhere(operand));
    }

    private boolean isPresentElsewhere(Operand operand) {
      return OperandName.of(operand)
          .variable()
          .map(present::contains)
          .orElseGet(() -> AskedFields.isWritten(operand));
    }

    @Override
    public Optional<Sort> number(Operand operand) {
      OperandName name = OperandName.of(operand);
      return name.field()
          .flatMap(field -> fields.number(type, field))
          .or(() -> name.variable().flatMap(RuleScope.this::number));
    }
  }
}
