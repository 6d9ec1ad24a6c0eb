package summit.evaluation.drools.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.prototype.PrototypeObjectType;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.MultiAccumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.accessor.Accumulator;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Writes the conditions of one rule as Drools' network is built from them. */
final class ConditionWriter {
  private final Map<String, FactPrototype> kinds;
  private final ValueOrder order;
  private int patterns;

  ConditionWriter(Map<String, FactPrototype> kinds, ValueOrder order) {
    this.kinds = kinds;
    this.order = order;
  }

  /** Adds conditions that must hold together. */
  void write(List<Condition> conditions, GroupElement group) {
    add(conditions, group, new BoundDeclarations());
  }

  private GroupElement add(
      List<? extends Condition> conditions, GroupElement group, BoundDeclarations scope) {
    conditions.forEach(condition -> group.addChild(element(condition, scope)));
    return group;
  }

  private RuleConditionElement element(Condition condition, BoundDeclarations scope) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern(pattern, scope);
    }
    if (condition instanceof Condition.Not not) {
      return not(List.of(not.condition()), scope.within());
    }
    if (condition instanceof Condition.Exists exists) {
      return add(
          List.of(exists.condition()), GroupElementFactory.newExistsInstance(), scope.within());
    }
    if (condition instanceof Condition.ForAll all) {
      BoundDeclarations within = scope.within();
      GroupElement without = GroupElementFactory.newAndInstance();
      without.addChild(pattern(all.base(), within));
      without.addChild(not(all.others(), within));
      GroupElement not = GroupElementFactory.newNotInstance();
      not.addChild(without);
      return not;
    }
    if (condition instanceof Condition.And and) {
      return add(and.conditions(), GroupElementFactory.newAndInstance(), scope);
    }
    if (condition instanceof Condition.Or or) {
      return add(or.conditions(), GroupElementFactory.newOrInstance(), scope);
    }
    return accumulate((Condition.Accumulate) condition, scope);
  }

  private GroupElement not(List<? extends Condition> conditions, BoundDeclarations scope) {
    GroupElement not = GroupElementFactory.newNotInstance();
    if (conditions.size() == 1) {
      return add(conditions, not, scope);
    }
    not.addChild(add(conditions, GroupElementFactory.newAndInstance(), scope));
    return not;
  }

  private Pattern pattern(Condition.Pattern condition, BoundDeclarations scope) {
    FactPrototype kind = kind(condition);
    Pattern pattern =
        new Pattern(++patterns, new PrototypeObjectType(kind), condition.binding().orElse(""));
    condition.binding().ifPresent(binding -> scope.declare(pattern.getDeclaration()));
    for (Constraint constraint : condition.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        declare(bind.variable(), new FieldValueReader(kind, bind.field()), pattern, scope);
      }
    }
    new ConstraintWriter(pattern, field -> new FieldValueReader(kind, field), scope, order)
        .add(condition.constraints());
    return pattern;
  }

  private FactPrototype kind(Condition.Pattern pattern) {
    FactPrototype kind = kinds.get(pattern.type());
    if (kind == null) {
      throw new IllegalStateException("the check lets no type " + pattern.type() + " through");
    }
    return kind;
  }

  private static void declare(
      String variable, ValueReader reader, Pattern pattern, BoundDeclarations scope) {
    Declaration declaration = new Declaration(variable, reader, pattern, true);
    pattern.addDeclaration(declaration);
    scope.declare(declaration);
  }

  private Pattern accumulate(Condition.Accumulate condition, BoundDeclarations scope) {
    BoundDeclarations within = scope.within();
    RuleConditionElement source = element(condition.source(), within);
    Pattern results = new Pattern(++patterns, ClassObjectType.ObjectArray_ObjectType);
    List<Accumulator> totals = new ArrayList<>();
    Map<String, Declaration> outer = new TreeMap<>();
    for (Condition.Function function : condition.functions()) {
      String argument = function.argument();
      if (!source.getInnerDeclarations().containsKey(argument)) {
        outer.put(argument, within.of(argument));
      }
      ValueReader result = new AccumulateResultReader(totals.size());
      declare(function.result(), result, results, scope);
      results.addConstraint(
          new NetworkConstraint(new Predicate.Known(new ComparisonSide.Own(result)), List.of()));
      totals.add(
          new AccumulateFunction(function.kind(), argument, whole(condition.source(), argument)));
    }
    new ConstraintWriter(results, ConditionWriter::noField, scope, order)
        .add(condition.constraints());
    results.setSource(
        new MultiAccumulate(
            source,
            outer.values().toArray(Declaration[]::new),
            totals.toArray(Accumulator[]::new),
            totals.size()));
    return results;
  }

  private static ValueReader noField(String field) {
    throw new IllegalStateException("the check lets no field " + field + " of results through");
  }

  /** Whether a variable stands for whole numbers wherever the condition binds it. */
  private boolean whole(Condition condition, String variable) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern.constraints().stream()
          .allMatch(
              constraint ->
                  !(constraint instanceof Constraint.Bind bind && bind.variable().equals(variable))
                      || kind(pattern).isWhole(bind.field()));
    }
    List<Condition> parts =
        condition instanceof Condition.And and
            ? and.conditions()
            : condition instanceof Condition.Or or ? or.conditions() : List.of();
    return parts.stream().allMatch(part -> whole(part, variable));
  }
}
