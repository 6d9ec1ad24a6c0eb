package summit.evaluation.drools.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import summit.facts.vocabulary.Constant;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/** Writes the constraints of one pattern as those of Drools' network. */
final class ConstraintWriter {
  private final Pattern pattern;
  private final Fields fields;
  private final BoundDeclarations scope;
  private final ValueOrder order;

  /** Finds the reader of a field of what the pattern matches. */
  interface Fields {
    ValueReader reader(String field);
  }

  ConstraintWriter(Pattern pattern, Fields fields, BoundDeclarations scope, ValueOrder order) {
    this.pattern = pattern;
    this.fields = fields;
    this.scope = scope;
    this.order = order;
  }

  /** Adds what must hold together, one by one, so that Drools can share and index it. */
  void add(List<Constraint> constraints) {
    constraints.stream().flatMap(one -> one.fold(Conjuncts.READER)).forEach(this::add);
  }

  private void add(Constraint constraint) {
    Writing writing = new Writing();
    Predicate asked = constraint.fold(writing);
    if (asked instanceof Predicate.Equal equal
        && equal.left() instanceof ComparisonSide.Own
        && equal.right() instanceof ComparisonSide.Earlier) {
      // An index takes two absent values for equal.
      pattern.addConstraint(new NetworkConstraint(new Predicate.Known(equal.left()), List.of()));
    }
    pattern.addConstraint(new NetworkConstraint(asked, writing.required));
  }

  /** The constraints that must hold together; a binding is none. */
  private enum Conjuncts implements Constraint.Fold<Stream<Constraint>> {
    READER;

    @Override
    public Stream<Constraint> bind(Constraint.Bind bind) {
      return Stream.empty();
    }

    @Override
    public Stream<Constraint> comparison(Constraint.Comparison comparison) {
      return Stream.of(comparison);
    }

    @Override
    public Stream<Constraint> oneOf(Constraint.OneOf oneOf) {
      return Stream.of(oneOf);
    }

    @Override
    public Stream<Constraint> all(Constraint.All all) {
      return all.constraints().stream().flatMap(one -> one.fold(this));
    }

    @Override
    public Stream<Constraint> any(Constraint.Any any) {
      return Stream.of(any);
    }
  }

  /** Writes one constraint, and notes what it reads of earlier patterns. */
  private final class Writing implements Constraint.Fold<Predicate>, Operand.Fold<ComparisonSide> {
    private final List<Declaration> required = new ArrayList<>();

    @Override
    public Predicate bind(Constraint.Bind bind) {
      return new Predicate.All(List.of());
    }

    @Override
    public Predicate comparison(Constraint.Comparison comparison) {
      ComparisonSide left = comparison.left().fold(this);
      Operator operator = comparison.operator();
      if (comparison.right() instanceof Operand.Absent) {
        Predicate known = new Predicate.Known(left);
        return operator == Operator.EQUAL ? new Predicate.Not(known) : known;
      }
      ComparisonSide right = comparison.right().fold(this);
      return switch (operator) {
        case EQUAL -> equal(left, right);
        case NOT_EQUAL -> new Predicate.Not(equal(left, right));
        case LESS, AT_MOST, GREATER, AT_LEAST ->
            new Predicate.Ordered(left, operator, right, order);
        case CONTAINS -> new Predicate.Contained(left, right);
        case NOT_CONTAINS -> new Predicate.Not(new Predicate.Contained(left, right));
        case MEMBER_OF -> new Predicate.Contained(right, left);
        case NOT_MEMBER_OF -> new Predicate.Not(new Predicate.Contained(right, left));
      };
    }

    /** With the pattern's own value on the left, where an index looks for it. */
    private static Predicate equal(ComparisonSide left, ComparisonSide right) {
      return left instanceof ComparisonSide.Own
          ? new Predicate.Equal(left, right)
          : new Predicate.Equal(right, left);
    }

    @Override
    public Predicate oneOf(Constraint.OneOf oneOf) {
      ComparisonSide left = oneOf.left().fold(this);
      List<ComparisonSide> values = oneOf.values().stream().map(value -> value.fold(this)).toList();
      Predicate in = among(left, values);
      return oneOf.negated() ? new Predicate.Not(in) : in;
    }

    private static Predicate among(ComparisonSide left, List<ComparisonSide> values) {
      List<Object> written = new ArrayList<>();
      List<Predicate> equal = new ArrayList<>();
      for (ComparisonSide value : values) {
        equal.add(equal(left, value));
        if (value instanceof ComparisonSide.Written one) {
          written.add(one.comparable());
        }
      }
      return written.size() == values.size()
          ? new Predicate.Among(left, written)
          : new Predicate.Any(equal);
    }

    @Override
    public Predicate all(Constraint.All all) {
      return new Predicate.All(parts(all.constraints()));
    }

    @Override
    public Predicate any(Constraint.Any any) {
      return new Predicate.Any(parts(any.constraints()));
    }

    private List<Predicate> parts(List<Constraint> constraints) {
      return constraints.stream().map(one -> one.fold(this)).toList();
    }

    @Override
    public ComparisonSide field(Operand.Field field) {
      return new ComparisonSide.Own(fields.reader(field.name()));
    }

    @Override
    public ComparisonSide variable(Operand.Variable variable) {
      Declaration own = pattern.getDeclarations().get(variable.name());
      if (own != null && own.getExtractor() instanceof ValueReader reader) {
        return new ComparisonSide.Own(reader);
      }
      required.add(scope.of(variable.name()));
      return new ComparisonSide.Earlier(required.size() - 1);
    }

    @Override
    public ComparisonSide constant(Operand.Constant constant) {
      return new ComparisonSide.Written(new Constant(constant.type(), constant.name()));
    }

    @Override
    public ComparisonSide text(Operand.Text text) {
      return new ComparisonSide.Written(text.value());
    }

    @Override
    public ComparisonSide numeral(Operand.Numeral numeral) {
      return new ComparisonSide.Written(numeral.value().doubleValue());
    }

    @Override
    public ComparisonSide truth(Operand.Truth truth) {
      return new ComparisonSide.Written(truth.value());
    }

    @Override
    public ComparisonSide absent(Operand.Absent absent) {
      throw new IllegalStateException("the check lets null through only right of == and !=");
    }
  }
}
