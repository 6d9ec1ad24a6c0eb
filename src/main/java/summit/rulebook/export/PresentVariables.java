package summit.rulebook.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;

/** Goes through the conditions of a rule and notes which variables hold a value when it matches. */
final class PresentVariables {
  private final PresentFields fields;
  private final Visitor visitor;
  private final Set<String> present;

  /** Is shown every constraint, with what is certain where it stands. */
  interface Visitor {
    void constraints(List<Constraint> constraints, Certain certain);
  }

  /** Whether an operand holds a value, whatever the constraints that are being looked at say. */
  interface Certain {
    boolean holds(Operand operand);
  }

  private PresentVariables(PresentFields fields, Visitor visitor, Set<String> present) {
    this.fields = fields;
    this.visitor = visitor;
    this.present = present;
  }

  static PresentVariables of(RuleSyntax rule, PresentFields fields) {
    return of(rule, fields, (constraints, certain) -> {});
  }

  static PresentVariables of(RuleSyntax rule, PresentFields fields, Visitor visitor) {
    PresentVariables variables = new PresentVariables(fields, visitor, new HashSet<>());
    rule.when().forEach(variables::visit);
    return variables;
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
      PresentVariables inner = within();
      inner.visit(all.base());
      all.others().forEach(inner::visit);
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(this::visit);
    } else if (condition instanceof Condition.Or or) {
      or(or);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      within().visit(accumulate.source());
      accumulate.functions().forEach(function -> present.add(function.result()));
      visitor.constraints(accumulate.constraints(), this::certain);
    }
  }

  private PresentVariables within() {
    return new PresentVariables(fields, visitor, new HashSet<>(present));
  }

  private void or(Condition.Or or) {
    List<Set<String>> branches = new ArrayList<>();
    for (Condition branch : or.conditions()) {
      PresentVariables inner = within();
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
    visitor.constraints(
        pattern.constraints(),
        operand -> {
          String field = field(operand, own);
          return field == null
              ? certain(operand)
              : asked.contains(field) || fields.always(pattern.type(), field);
        });
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
      boolean written = oneOf.values().stream().allMatch(PresentVariables::written);
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

  private static @Nullable String field(
      Operand operand, Map<String, String> own) {
    if (operand instanceof Operand.Field field) {
      return field.name();
    }
    return operand instanceof Operand.Variable variable ? own.get(variable.name()) : null;
  }

  private boolean certain(Operand operand) {
    return operand instanceof Operand.Variable variable
        ? present.contains(variable.name())
        : written(operand);
  }

  private static boolean written(Operand operand) {
    return operand instanceof Operand.Text
        || operand instanceof Operand.Numeral
        || operand instanceof Operand.Truth
        || operand instanceof Operand.Constant;
  }
}
