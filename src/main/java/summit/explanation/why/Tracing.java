package summit.explanation.why;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.explanation.reference.Row;
import summit.explanation.reference.Truth;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** Writes down, part by part, how conditions stand for the facts that a search has chosen. */
final class Tracing {
  /** More that stands in the way is not listed: a reader has seen enough. */
  private static final int IN_THE_WAY = 8;

  private final Ground ground;
  private final Trail trail;
  private final Work work;
  private final Map<String, Object> wanted;
  private final Origins origins;
  private int rowsDeep;

  /** Where derived facts come from, or could. */
  interface Origins {
    /** What rules lack that could derive what a pattern asks for. */
    List<Miss> lacking(Condition.Pattern pattern, Trail trail);

    /** The rules that derive a fact. */
    List<Miss> making(Fact fact);
  }

  /**
   * @param wanted what variables must stand for, as for the search
   */
  Tracing(Ground ground, Trail trail, Work work, Map<String, Object> wanted, Origins origins) {
    this.ground = ground;
    this.trail = trail;
    this.work = work;
    this.wanted = wanted;
    this.origins = origins;
  }

  /** The parts, in order. */
  List<Part> trace(List<? extends Condition> conditions, Iterator<Object> choices) {
    List<Part> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      parts.add(trace(condition, choices));
    }
    return parts;
  }

  private Part trace(Condition condition, Iterator<Object> choices) {
    if (condition instanceof Condition.Pattern pattern) {
      return choices.next() instanceof Fact fact ? fact(pattern, fact) : missing(pattern);
    }
    if (condition instanceof Condition.Not not) {
      List<Part> rows = inTheWay(List.of(not.condition()), condition);
      return rows.isEmpty()
          ? Part.of(Part.Kind.NOT, condition, Truth.TRUE, absent(not.condition()))
          : Part.of(Part.Kind.NOT, condition, Truth.FALSE, rows);
    }
    if (condition instanceof Condition.ForAll forAll) {
      List<Part> rows = inTheWay(ground.asks().exception(forAll), condition);
      return Part.of(Part.Kind.FORALL, condition, Truth.of(rows.isEmpty()), rows);
    }
    if (condition instanceof Condition.Exists exists) {
      return exists(exists);
    }
    if (condition instanceof Condition.And and) {
      return group(Part.Kind.AND, and, trace(and.conditions(), choices));
    }
    if (condition instanceof Condition.Or or) {
      int branch = (Integer) choices.next();
      return group(Part.Kind.OR, or, trace(or.conditions().subList(branch, branch + 1), choices));
    }
    return total((Condition.Accumulate) condition);
  }

  private static Part group(Part.Kind kind, Condition condition, List<Part> parts) {
    return Part.of(kind, condition, all(parts), parts);
  }

  /** Within what stands in the way, what is absent would put things right: how near it is. */
  private List<Part> absent(Condition condition) {
    if (rowsDeep == 0) {
      return List.of();
    }
    trail.turn();
    List<Part> parts = nearest(condition);
    trail.turn();
    return parts;
  }

  private List<Part> nearest(Condition condition) {
    List<Condition> inner = List.of(condition);
    int mark = trail.mark();
    Optional<Search.Nearest> nearest =
        Search.nearest(inner, ground, trail, work, Map.of(), Long.MAX_VALUE);
    List<Part> parts =
        nearest.map(found -> trace(inner, found.choices().iterator())).orElse(List.of());
    trail.backTo(mark);
    return parts;
  }

  private Part exists(Condition.Exists exists) {
    List<Part> parts = nearest(exists.condition());
    return parts.isEmpty()
        ? Part.of(Part.Kind.EXISTS, exists, Truth.UNKNOWN, parts)
        : group(Part.Kind.EXISTS, exists, parts);
  }

  private List<Part> inTheWay(List<? extends Condition> conditions, Condition whole) {
    List<Part> rows = new ArrayList<>();
    for (List<Object> choices : Search.matches(conditions, ground, trail, work, IN_THE_WAY)) {
      int mark = trail.mark();
      trail.turn();
      rowsDeep++;
      List<Part> parts = trace(conditions, choices.iterator());
      rowsDeep--;
      trail.turn();
      trail.backTo(mark);
      rows.add(Part.of(Part.Kind.IN_THE_WAY, whole, Truth.TRUE, parts));
    }
    return rows;
  }

  /** All must hold: one that is false decides. */
  private static Truth all(List<Part> parts) {
    Truth all = Truth.TRUE;
    for (Part part : parts) {
      if (part.truth() == Truth.FALSE) {
        return Truth.FALSE;
      }
      all = part.truth() == Truth.UNKNOWN ? Truth.UNKNOWN : all;
    }
    return all;
  }

  private List<Part> constraints(List<Constraint> constraints, @Nullable Fact fact) {
    if (constraints.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(constraints.size());
    for (Constraint constraint : constraints) {
      parts.add(constraint(constraint, fact));
    }
    return parts;
  }

  private Part fact(Condition.Pattern pattern, Fact fact) {
    Ask ask = ground.asks().of(pattern);
    trail.bind(ask, fact);
    List<Part> parts = constraints(ask.constraints(), fact);
    Truth truth = all(parts);
    List<Miss> through = List.of();
    if (!fact.type().postable() && !truth.holds()) {
      through = origins.lacking(pattern, trail);
    } else if (!fact.type().postable() && rowsDeep > 0) {
      through = origins.making(fact);
    }
    return new Part(
        Part.Kind.FACT,
        pattern,
        null,
        truth,
        fact,
        Part.Value.NONE,
        Part.Value.NONE,
        Map.of(),
        parts,
        through);
  }

  private Part missing(Condition.Pattern pattern) {
    Ask ask = ground.asks().of(pattern);
    List<Miss> through = origins.lacking(pattern, trail);
    List<Part> parts = constraints(ask.constraints(), null);
    trail.bindOpen(ask, rowsDeep == 0 ? wanted : Map.of());
    boolean known = ground.facts(pattern).isEmpty();
    return new Part(
        Part.Kind.MISSING_FACT,
        pattern,
        null,
        known ? Truth.UNKNOWN : Truth.FALSE,
        null,
        Part.Value.NONE,
        Part.Value.NONE,
        Map.of(),
        parts,
        through);
  }

  private Part constraint(Constraint constraint, @Nullable Fact fact) {
    Truth truth = ground.measure().truth(constraint, fact, trail);
    Part.Kind kind = Part.Kind.COMPARISON;
    List<Part> parts = List.of();
    Part.Value left = Part.Value.NONE;
    Part.Value right = Part.Value.NONE;
    if (constraint instanceof Constraint.All all) {
      kind = Part.Kind.ALL;
      parts = constraints(all.constraints(), fact);
    } else if (constraint instanceof Constraint.Any any) {
      kind = Part.Kind.ANY;
      parts = constraints(any.constraints(), fact);
    } else if (constraint instanceof Constraint.Comparison comparison) {
      left = value(comparison.left(), fact);
      right = value(comparison.right(), fact);
    } else if (constraint instanceof Constraint.OneOf oneOf) {
      left = value(oneOf.left(), fact);
      List<Object> values = new ArrayList<>();
      for (Operand operand : oneOf.values()) {
        Object value = value(operand, fact).of();
        if (value != null) {
          values.add(value);
        }
      }
      right = new Part.Value(values, null, null);
    }
    return new Part(kind, null, constraint, truth, fact, left, right, Map.of(), parts, List.of());
  }

  private Part.Value value(Operand operand, @Nullable Fact fact) {
    if (operand instanceof Operand.Variable variable) {
      return trail.read(variable.name());
    }
    Object value = ground.measure().constraints().value(operand, fact, trail);
    return operand instanceof Operand.Field field
        ? new Part.Value(value, fact, field.name())
        : new Part.Value(value, null, null);
  }

  private Part total(Condition.Accumulate accumulate) {
    Optional<Row> totals = ground.matcher().totals(accumulate, trail.row());
    Map<String, Object> results = new LinkedHashMap<>();
    for (Condition.Function function : accumulate.functions()) {
      Object result = totals.map(row -> row.value(function.result())).orElse(null);
      trail.bind(function.result(), result, null, null);
      if (result != null) {
        results.put(function.result(), result);
      }
    }
    List<Part> parts = constraints(accumulate.constraints(), null);
    Truth truth = totals.isEmpty() ? Truth.UNKNOWN : all(parts);
    return new Part(
        Part.Kind.ACCUMULATE,
        accumulate,
        null,
        truth,
        null,
        Part.Value.NONE,
        Part.Value.NONE,
        results,
        parts,
        List.of());
  }
}
