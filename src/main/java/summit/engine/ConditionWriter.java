package summit.engine;

import java.util.List;
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

  private static PatternDescr accumulate(Condition.Accumulate accumulate) {
    AccumulateDescr source = new AccumulateDescr();
    AndDescr input = new AndDescr();
    input.addDescr(write(accumulate.source()));
    source.setInput(input);
    for (Condition.Function function : accumulate.functions()) {
      source.addFunction(
          function.kind(), function.result(), false, new String[] {function.argument()});
    }
    PatternDescr descr = new PatternDescr("Object");
    constrain(descr, accumulate.constraints());
    descr.setSource(source);
    return descr;
  }
}
