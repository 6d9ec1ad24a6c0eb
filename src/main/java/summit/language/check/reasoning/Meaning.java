package summit.language.check.reasoning;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;

/**
 * Conditions written in one way, whatever their variables are called and in which order their
 * constraints stand: equal writings mean the same.
 */
public final class Meaning implements Condition.Fold<String> {
  private final Map<String, String> variables = new HashMap<>();
  private int patterns;

  private Meaning() {}

  public static String of(List<Condition> conditions) {
    return new Meaning().all(conditions);
  }

  /** The constraints of one pattern alone, without what it only binds. */
  public static List<String> of(Condition.Pattern pattern) {
    Meaning meaning = new Meaning();
    meaning.bind(pattern);
    return meaning.constraints(pattern.constraints()).toList();
  }

  private String all(List<? extends Condition> conditions) {
    return conditions.stream().map(this::of).collect(joining(" "));
  }

  private String of(Condition condition) {
    return condition.fold(this);
  }

  @Override
  public String pattern(Condition.Pattern pattern) {
    bind(pattern);
    return pattern.type()
        + constraints(pattern.constraints()).sorted().collect(joining(", ", "(", ")"));
  }

  @Override
  public String not(Condition.Not not) {
    return "not(" + of(not.condition()) + ")";
  }

  @Override
  public String exists(Condition.Exists exists) {
    return "exists(" + of(exists.condition()) + ")";
  }

  @Override
  public String forAll(Condition.ForAll forAll) {
    return "forall(" + of(forAll.base()) + all(forAll.others()) + ")";
  }

  @Override
  public String and(Condition.And and) {
    return "and(" + all(and.conditions()) + ")";
  }

  @Override
  public String or(Condition.Or or) {
    return "or(" + all(or.conditions()) + ")";
  }

  @Override
  public String accumulate(Condition.Accumulate accumulate) {
    String source = of(accumulate.source());
    for (Condition.Function function : accumulate.functions()) {
      String argument = named(function.argument());
      variables.put(function.result(), "$" + patterns + function.kind() + argument);
    }
    return "accumulate("
        + source
        + constraints(accumulate.constraints()).sorted().collect(joining(", "))
        + ")";
  }

  private void bind(Condition.Pattern pattern) {
    patterns++;
    pattern.binding().ifPresent(name -> variables.put(name, "$" + patterns));
    for (Constraint.Bind bind : ConstraintContents.of(pattern.constraints()).bindings()) {
      variables.put(bind.variable(), "$" + patterns + "." + bind.field());
    }
  }

  private Stream<String> constraints(List<Constraint> constraints) {
    return constraints.stream()
        .filter(constraint -> !(constraint instanceof Constraint.Bind))
        .map(this::of);
  }

  private String of(Constraint constraint) {
    return constraint.fold(new OfConstraint());
  }

  /** The meaning of a constraint. */
  private final class OfConstraint implements Constraint.Fold<String> {
    @Override
    public String bind(Constraint.Bind bind) {
      return "";
    }

    @Override
    public String comparison(Constraint.Comparison comparison) {
      return of(comparison.left()) + comparison.operator() + of(comparison.right());
    }

    @Override
    public String oneOf(Constraint.OneOf oneOf) {
      return of(oneOf.left())
          + (oneOf.negated() ? " not in " : " in ")
          + oneOf.values().stream().map(Meaning.this::of).sorted().toList();
    }

    @Override
    public String all(Constraint.All all) {
      return constraints(all.constraints()).sorted().collect(joining(" && ", "(", ")"));
    }

    @Override
    public String any(Constraint.Any any) {
      return constraints(any.constraints()).sorted().collect(joining(" || ", "(", ")"));
    }
  }

  private String of(Operand operand) {
    return operand instanceof Operand.Variable variable
        ? named(variable.name())
        : operand.toString();
  }

  private String named(String variable) {
    return variables.getOrDefault(variable, variable);
  }
}
