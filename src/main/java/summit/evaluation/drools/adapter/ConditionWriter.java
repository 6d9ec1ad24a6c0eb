package summit.evaluation.drools.adapter;

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
  private final Map<String, Integer> places;
  private int patterns;

  /**
   * @param places counts the patterns of each type
   */
  ConditionWriter(Map<String, FactPrototype> kinds, ValueOrder order, Map<String, Integer> places) {
    this.kinds = kinds;
    this.order = order;
    this.places = places;
  }

  /** Adds conditions that must hold together. */
  void write(List<Condition> conditions, GroupElement group) {
    add(conditions, group, new Writing(new BoundDeclarations(), false));
  }

  private static GroupElement add(
      List<? extends Condition> conditions, GroupElement group, Writing writing) {
    conditions.forEach(condition -> group.addChild(condition.fold(writing)));
    return group;
  }

  /**
   * Writes conditions that see the same variables.
   *
   * <p>Alone means that each is all that a condition around it asks: then Drools looks for facts,
   * and keeps no combinations with them.
   */
  private final class Writing implements Condition.Fold<RuleConditionElement> {
    private final BoundDeclarations scope;
    private final boolean alone;

    Writing(BoundDeclarations scope, boolean alone) {
      this.scope = scope;
      this.alone = alone;
    }

    private Writing within() {
      return new Writing(scope.within(), true);
    }

    private Writing together() {
      return new Writing(scope, false);
    }

    @Override
    public Pattern pattern(Condition.Pattern condition) {
      boolean combines = !alone && patterns > 0;
      Pattern pattern = ConditionWriter.this.pattern(condition, scope);
      if (combines) {
        pattern.addConstraint(NetworkConstraint.combined());
      }
      return pattern;
    }

    @Override
    public RuleConditionElement not(Condition.Not not) {
      return none(List.of(not.condition()));
    }

    private GroupElement none(List<? extends Condition> conditions) {
      GroupElement none = GroupElementFactory.newNotInstance();
      if (conditions.size() == 1) {
        return add(conditions, none, within());
      }
      none.addChild(add(conditions, GroupElementFactory.newAndInstance(), within().together()));
      return none;
    }

    @Override
    public RuleConditionElement exists(Condition.Exists exists) {
      return add(List.of(exists.condition()), GroupElementFactory.newExistsInstance(), within());
    }

    @Override
    public RuleConditionElement forAll(Condition.ForAll all) {
      Writing within = within().together();
      GroupElement without = GroupElementFactory.newAndInstance();
      without.addChild(within.pattern(all.base()));
      without.addChild(within.none(all.others()));
      GroupElement not = GroupElementFactory.newNotInstance();
      not.addChild(without);
      return not;
    }

    @Override
    public RuleConditionElement and(Condition.And and) {
      return add(and.conditions(), GroupElementFactory.newAndInstance(), together());
    }

    @Override
    public RuleConditionElement or(Condition.Or or) {
      return add(or.conditions(), GroupElementFactory.newOrInstance(), this);
    }

    @Override
    public RuleConditionElement accumulate(Condition.Accumulate accumulate) {
      return ConditionWriter.this.accumulate(accumulate, scope, within());
    }
  }

  private Pattern pattern(Condition.Pattern condition, BoundDeclarations scope) {
    FactPrototype kind = kind(condition);
    places.merge(condition.type(), 1, Integer::sum);
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

  private Pattern accumulate(
      Condition.Accumulate condition, BoundDeclarations scope, Writing within) {
    RuleConditionElement source = condition.source().fold(within);
    Pattern results = new Pattern(++patterns, ClassObjectType.ObjectArray_ObjectType);
    List<Accumulator> totals = new ArrayList<>();
    Map<String, Declaration> outer = new TreeMap<>();
    for (Condition.Function function : condition.functions()) {
      String argument = function.argument();
      if (!source.getInnerDeclarations().containsKey(argument)) {
        outer.put(argument, within.scope.of(argument));
      }
      ValueReader result = new AccumulateResultReader(totals.size());
      declare(function.result(), result, results, scope);
      results.addConstraint(
          new NetworkConstraint(new Predicate.Known(new ComparisonSide.Own(result)), List.of()));
      totals.add(
          new AccumulateFunction(
              function.kind(),
              argument,
              condition.source().fold(new WholeNumbers(argument, this::kind))));
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
}
