package summit.authoring.export;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** What fields of a type hold, and which of them hold it in every fact. */
final class PresentFields {
  private final Map<String, FactType> types;

  /** Fields of derived types for which some rule has no value. */
  private final Set<String> lacking = new HashSet<>();

  private PresentFields(Map<String, FactType> types) {
    this.types = types;
  }

  static PresentFields of(Rulebook rulebook) {
    PresentFields fields = new PresentFields(rulebook.vocabulary().types());
    List<RuleSyntax> rules = rulebook.syntax().rules();
    int before;
    do {
      before = fields.lacking.size();
      rules.forEach(fields::notice);
    } while (fields.lacking.size() > before);
    return fields;
  }

  boolean always(String type, String field) {
    FactType known = types.get(type);
    Field declared = known == null ? null : known.fields().get(field);
    if (known == null || declared == null || lacking.contains(key(type, field))) {
      return false;
    }
    return known.maker() != FactType.Maker.CALLER
        || declared.required()
        || declared.derivation().filter(one -> worksOut(one, type)).isPresent();
  }

  /** What sort of number a field holds, if it holds one. */
  Optional<RuleScope.Sort> number(String type, String field) {
    FactType known = types.get(type);
    Field declared = known == null ? null : known.fields().get(field);
    if (declared == null || !(declared.type() instanceof FieldType.Scalar scalar)) {
      return Optional.empty();
    }
    return switch (scalar) {
      case INTEGER -> Optional.of(RuleScope.Sort.WHOLE);
      case NUMBER -> Optional.of(RuleScope.Sort.DECIMAL);
      case STRING, BOOLEAN, DATE, PERIOD -> Optional.empty();
    };
  }

  /** The same of all fields of a type, in order. */
  List<Optional<RuleScope.Sort>> numbers(String type) {
    FactType known = types.get(type);
    return known == null
        ? List.of()
        : known.fields().keySet().stream().map(field -> number(type, field)).toList();
  }

  private boolean worksOut(Derivation derivation, String type) {
    if (derivation instanceof Derivation.DaysSince since) {
      return always(type, since.field());
    }
    if (derivation instanceof Derivation.DaysUntil until) {
      return always(type, until.field());
    }
    return !(derivation instanceof Derivation.KeysWith keys) || always(type, keys.field());
  }

  private void notice(RuleSyntax rule) {
    RuleScope variables = RuleScope.of(rule, this);
    for (Conclusion conclusion : rule.then()) {
      FactType type =
          conclusion instanceof Conclusion.Derived derived ? types.get(derived.type()) : null;
      if (type == null) {
        continue;
      }
      Iterator<Conclusion.Term> arguments = conclusion.arguments().iterator();
      for (String field : type.fields().keySet()) {
        List<Operand> parts = arguments.next().parts();
        if (parts.size() == 1
            && parts.get(0) instanceof Operand.Variable variable
            && !variables.has(variable.name())) {
          lacking.add(key(type.name(), field));
        }
      }
    }
  }

  private static String key(String type, String field) {
    return type + "." + field;
  }
}
