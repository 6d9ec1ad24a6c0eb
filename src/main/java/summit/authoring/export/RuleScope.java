package summit.authoring.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;

/**
 * Goes through the conditions of a rule and notes which variables hold a value when it matches, and
 * which hold numbers of which sort.
 */
final class RuleScope {
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
    rule.when().forEach(variables::visit);
    return variables;
  }

  /** What sort of number a variable holds, if it holds one. */
  Optional<Sort> number(String variable) {
    return Optional.ofNullable(numbers.get(variable));
  }

  boolean has(String variable) {
    return present.contains(variable);
  }

  private void visit(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      pattern(pattern);
    } else if (condition instanceof Condition.Not not) {
      within().visit(not.condition());
    } else if (condition instanceof Condition.Exists exists) {
      within().visit(exists.condition());
    } else if (condition instanceof Condition.ForAll all) {
      RuleScope inner = within();
      inner.visit(all.base());
      all.others().forEach(inner::visit);
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(this::visit);
    } else if (condition instanceof Condition.Or or) {
      or(or);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      RuleScope source = within();
      source.visit(accumulate.source());
      for (Condition.Function function : accumulate.functions()) {
        if (!source.has(function.argument())) {
          visitor.total(function);
        }
        present.add(function.result());
        numbers.put(function.result(), Sort.TOTAL);
      }
      visitor.constraints(accumulate.constraints(), new Place("", Map.of(), Set.of()));
    }
  }

  private RuleScope within() {
    return new RuleScope(fields, visitor, new HashSet<>(present), numbers);
  }

  private void or(Condition.Or or) {
    List<Set<String>> branches = new ArrayList<>();
    for (Condition branch : or.conditions()) {
      RuleScope inner = within();
      inner.visit(branch);
      branches.add(inner.present);
    }
    Set<String> everywhere = new HashSet<>(branches.get(0));
    branches.forEach(everywhere::retainAll);
    present.addAll(everywhere);
  }

  private void pattern(Condition.Pattern pattern) {
    Map<String, String> own = new HashMap<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        own.put(bind.variable(), bind.field());
      }
    }
    Set<String> asked = new HashSet<>();
    Set<String> met = new HashSet<>();
    pattern.constraints().forEach(constraint -> evidence(constraint, own, asked, met));
    own.forEach(
        (variable, field) ->
            fields.number(pattern.type(), field).ifPresent(sort -> numbers.put(variable, sort)));
    visitor.constraints(pattern.constraints(), new Place(pattern.type(), own, asked));
    pattern.binding().ifPresent(present::add);
    own.forEach(
        (variable, field) -> {
          if (met.contains(field) || fields.always(pattern.type(), field)) {
            present.add(variable);
          }
        });
  }

  /**
   * Collects the fields that hold a value when a constraint is met.
   *
   * @param asked those of which every engine says so
   * @param met all of them
   */
  private static void evidence(
      Constraint constraint, Map<String, String> own, Set<String> asked, Set<String> met) {
    if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(part -> evidence(part, own, asked, met));
    } else if (constraint instanceof Constraint.OneOf oneOf && !oneOf.negated()) {
      boolean written = oneOf.values().stream().allMatch(RuleScope::written);
      add(oneOf.left(), own, written ? asked : met, met);
    } else if (constraint instanceof Constraint.Comparison comparison) {
      Operand right = comparison.right();
      boolean plain = comparison.operator() != Operator.EQUAL || written(right);
      if (holdsOfValues(comparison)) {
        add(comparison.left(), own, plain ? asked : met, met);
        add(right, own, plain ? asked : met, met);
      }
    }
  }

  private static boolean holdsOfValues(Constraint.Comparison comparison) {
    boolean absent = comparison.right() instanceof Operand.Absent;
    return switch (comparison.operator()) {
      case EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, MEMBER_OF -> !absent;
      case NOT_EQUAL -> absent;
      case NOT_CONTAINS, NOT_MEMBER_OF -> false;
    };
  }

  private static void add(
      Operand operand, Map<String, String> own, Set<String> asked, Set<String> met) {
    String field = field(operand, own);
    if (field != null) {
      asked.add(field);
      met.add(field);
    }
  }

  private static @Nullable String field(Operand operand, Map<String, String> own) {
    if (operand instanceof Operand.Field field) {
      return field.name();
    }
    return operand instanceof Operand.Variable variable ? own.get(variable.name()) : null;
  }

  /** Between the parentheses of a pattern. */
  private final class Place implements Known {
    private final String type;

    /** Fields by the variables that the pattern binds to them. */
    private final Map<String, String> own;

    /** Fields that the other constraints ask a value of. */
    private final Set<String> asked;

    Place(String type, Map<String, String> own, Set<String> asked) {
      this.type = type;
      this.own = own;
      this.asked = asked;
    }

    @Override
    public boolean isPresent(Operand operand) {
      String field = field(operand, own);
      if (field != null) {
        return asked.contains(field) || fields.always(type, field);
      }
      return operand instanceof Operand.Variable variable
          ? present.contains(variable.name())
          : written(operand);
    }

    @Override
    public Optional<Sort> number(Operand operand) {
      return operand instanceof Operand.Field field
          ? fields.number(type, field.name())
          : operand instanceof Operand.Variable variable
              ? RuleScope.this.number(variable.name())
              : Optional.empty();
    }
  }

  private static boolean written(Operand operand) {
    return operand instanceof Operand.Text
        || operand instanceof Operand.Numeral
        || operand instanceof Operand.Truth
        || operand instanceof Operand.Constant;
  }
}
