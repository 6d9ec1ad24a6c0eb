package summit.engine;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Writes conditions as Drools describes them. */
final class ConditionWriter {
  /** The functions of accumulate that choose one of the values. */
  private static final Set<String> CHOOSING = Set.of("min", "max");

  private ConditionWriter() {}

  static BaseDescr write(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern(pattern);
    }
    if (condition instanceof Condition.Not not) {
      NotDescr descr = new NotDescr();
      descr.addDescr(write(not.condition()));
      return descr;
    }
    if (condition instanceof Condition.Exists exists) {
      ExistsDescr descr = new ExistsDescr();
      descr.addDescr(write(exists.condition()));
      return descr;
    }
    if (condition instanceof Condition.ForAll all) {
      ForallDescr descr = new ForallDescr();
      descr.addDescr(pattern(all.base()));
      all.others().forEach(other -> descr.addDescr(pattern(other)));
      return descr;
    }
    if (condition instanceof Condition.And and) {
      return join(new AndDescr(), and.conditions());
    }
    if (condition instanceof Condition.Or or) {
      return join(new OrDescr(), or.conditions());
    }
    return accumulate((Condition.Accumulate) condition);
  }

  private static <D extends BaseDescr & ConditionalElementDescr> D join(
      D descr, List<Condition> conditions) {
    conditions.forEach(condition -> descr.addDescr(write(condition)));
    return descr;
  }

  private static PatternDescr pattern(Condition.Pattern pattern) {
    PatternDescr descr = new PatternDescr(pattern.type());
    pattern.binding().ifPresent(descr::setIdentifier);
    constrain(descr, pattern.constraints());
    return descr;
  }

  private static void constrain(PatternDescr descr, List<Constraint> constraints) {
    int position = 0;
    for (Constraint constraint : constraints) {
      for (String written : ConstraintWriter.write(constraint)) {
        ExprConstraintDescr expression = new ExprConstraintDescr(written);
        expression.setPosition(position++);
        descr.addConstraint(expression);
      }
    }
  }

  /**
   * Where there is nothing to choose from there is no match; Drools 10.2.0 sees to that only if the
   * accumulate has no other function.
   */
  private static ExprConstraintDescr present(String result) {
    return new ExprConstraintDescr(result + " != null");
  }

  /** Drools 10.2.0 refuses an accumulate whose source is an and within an and. */
  private static List<Condition> parts(Condition source) {
    return source instanceof Condition.And and
        ? and.conditions().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(source);
  }

  private static PatternDescr accumulate(Condition.Accumulate accumulate) {
    AccumulateDescr source = new AccumulateDescr();
    source.setInput(join(new AndDescr(), parts(accumulate.source())));
    for (Condition.Function function : accumulate.functions()) {
      source.addFunction(
          function.kind(), function.result(), false, new String[] {function.argument()});
    }
    PatternDescr descr = new PatternDescr("Object");
    constrain(descr, accumulate.constraints());
    accumulate.functions().stream()
        .filter(function -> CHOOSING.contains(function.kind()))
        .forEach(function -> descr.addConstraint(present(function.result())));
    descr.setSource(source);
    return descr;
  }
}
