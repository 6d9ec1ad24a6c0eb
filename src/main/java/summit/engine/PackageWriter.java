package summit.engine;

import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.check.Strata;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Writes a checked rulebook as the description that Drools builds from. */
final class PackageWriter {
  /**
   * The package of the generated classes, the same for every rulebook: class loaders differ. No
   * other class has this in its name.
   */
  static final String PACKAGE = "declaredwords";

  private final Rulebook rulebook;

  PackageWriter(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  PackageDescr write() {
    PackageDescr descr = new PackageDescr(PACKAGE);
    rulebook.vocabulary().lists().values().forEach(list -> descr.addEnumDeclaration(list(list)));
    rulebook.vocabulary().types().values().forEach(type -> descr.addTypeDeclaration(type(type)));
    Strata strata = Strata.of(rulebook.syntax().rules());
    rulebook.syntax().rules().forEach(rule -> descr.addRule(rule(rule, strata.of(rule))));
    return descr;
  }

  private static EnumDeclarationDescr list(ClosedList list) {
    EnumDeclarationDescr descr = new EnumDeclarationDescr(list.name());
    descr.setNamespace(PACKAGE);
    list.constants().forEach(constant -> descr.addLiteral(new EnumLiteralDescr(constant)));
    return descr;
  }

  private static TypeDeclarationDescr type(FactType type) {
    TypeDeclarationDescr descr = new TypeDeclarationDescr(type.name());
    descr.setNamespace(PACKAGE);
    for (Field field : type.fields().values()) {
      descr.addField(new TypeFieldDescr(field.name(), new PatternDescr(javaType(field.type()))));
    }
    return descr;
  }

  private static String javaType(FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      return switch (scalar) {
        case STRING, PERIOD -> "java.lang.String";
        case INTEGER -> "java.lang.Integer";
        case NUMBER -> "java.lang.Double";
        case BOOLEAN -> "java.lang.Boolean";
        case DATE -> "java.time.LocalDate";
      };
    }
    if (type instanceof FieldType.OneOf oneOf) {
      return oneOf.list().name();
    }
    return type instanceof FieldType.ListOf ? "java.util.List" : "java.util.Map";
  }

  private static RuleDescr rule(RuleSyntax rule, int stratum) {
    RuleDescr descr = new RuleDescr(rule.name());
    descr.setNamespace(PACKAGE);
    descr.addAttribute(new AttributeDescr("dialect", "mvel"));
    descr.addAttribute(new AttributeDescr("salience", String.valueOf(-stratum)));
    AndDescr lhs = new AndDescr();
    rule.when().forEach(condition -> lhs.addDescr(ConditionWriter.write(condition)));
    descr.setLhs(lhs);
    descr.setConsequence("");
    return descr;
  }
}
