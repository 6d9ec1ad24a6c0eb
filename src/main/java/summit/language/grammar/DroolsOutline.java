package summit.language.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** The outline of Drools' tree; whatever our language has not appears under its class name. */
final class DroolsOutline {
  private DroolsOutline() {}

  static List<String> of(TypeDeclarationDescr type) {
    List<String> lines = new ArrayList<>(List.of("type " + type.getTypeName()));
    annotations(type, lines);
    type.getFields()
        .forEach(
            (name, field) -> {
              String of = TextOutline.words(field.getPattern().getObjectType());
              String initial = field.getInitExpr() == null ? "" : " = " + field.getInitExpr();
              lines.add("field " + name + " : " + of + initial);
              annotations(field, lines);
            });
    return lines;
  }

  static List<String> of(EnumDeclarationDescr closedList) {
    List<String> lines = new ArrayList<>(List.of("enum " + closedList.getTypeName()));
    annotations(closedList, lines);
    closedList.getLiterals().forEach(literal -> lines.add(literal.getName()));
    return lines;
  }

  static List<String> of(RuleDescr rule) {
    List<String> lines = new ArrayList<>(List.of("rule " + rule.getName()));
    annotations(rule, lines);
    rule.getAttributes().keySet().forEach(attribute -> lines.add("attribute " + attribute));
    condition(rule.getLhs(), lines);
    lines.add("then " + TextOutline.words((String) rule.getConsequence()));
    return lines;
  }

  private static void condition(BaseDescr descr, List<String> lines) {
    if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
      String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
      lines.add("pattern " + binding + ":" + pattern.getObjectType());
      parts(pattern.getDescrs(), lines);
    } else if (descr instanceof PatternDescr pattern
        && pattern.getSource() instanceof AccumulateDescr accumulate) {
      nested("accumulate", List.of(accumulate.getInput()), lines);
      accumulate.getFunctions().forEach(call -> lines.add(function(call)));
      parts(pattern.getDescrs(), lines);
    } else if (descr instanceof ExprConstraintDescr constraint) {
      lines.add(TextOutline.words(constraint.getExpression()));
    } else if (descr instanceof AndDescr and) {
      parts(and.getDescrs(), lines);
    } else if (descr instanceof OrDescr or) {
      nested("or", or.getDescrs(), lines);
    } else if (descr instanceof NotDescr not) {
      nested("not", not.getDescrs(), lines);
    } else if (descr instanceof ExistsDescr exists) {
      nested("exists", exists.getDescrs(), lines);
    } else if (descr instanceof ForallDescr forAll) {
      nested("forall", forAll.getDescrs(), lines);
    } else {
      lines.add(descr.getClass().getSimpleName());
    }
  }

  private static String function(AccumulateDescr.AccumulateFunctionCallDescr call) {
    return TextOutline.words(
        call.getBind()
            + " : "
            + call.getFunction()
            + "("
            + String.join(",", call.getParams())
            + ")");
  }

  private static void nested(String word, Collection<?> descrs, List<String> lines) {
    lines.add(word + " (");
    parts(descrs, lines);
    lines.add(")");
  }

  private static void parts(Collection<?> descrs, List<String> lines) {
    descrs.forEach(descr -> condition((BaseDescr) descr, lines));
  }

  private static void annotations(AnnotatedBaseDescr descr, List<String> lines) {
    descr.getAnnotations().stream().map(DroolsOutline::annotation).sorted().forEach(lines::add);
  }

  private static String annotation(AnnotationDescr annotation) {
    boolean bare = annotation.getValueMap().isEmpty();
    String words = bare ? "\"\"" : TextOutline.words(annotation.getValue().toString());
    return annotation.getName() + " " + words;
  }
}
