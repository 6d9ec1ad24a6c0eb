package summit.explanation.near;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RulePiece;
import summit.language.syntax.RuleSyntax;

/** What the parts of all rules of a rulebook ask, and how they are written; safe for threads. */
public final class CompiledPatterns {
  private final Vocabulary vocabulary;
  private final IdentityHashMap<Condition.Pattern, CompiledPattern> patterns =
      new IdentityHashMap<>();
  private final IdentityHashMap<Condition.Accumulate, List<ClearConstraint>> totals =
      new IdentityHashMap<>();
  private final IdentityHashMap<Condition.ForAll, List<Condition>> exceptions =
      new IdentityHashMap<>();
  private final IdentityHashMap<RulePiece, PartText> written = new IdentityHashMap<>();

  public CompiledPatterns(Vocabulary vocabulary, List<RuleSyntax> rules) {
    this.vocabulary = vocabulary;
    Notes notes = new Notes();
    rules.forEach(rule -> notes.conditions(rule.when()));
  }

  /** Notes every piece of a rule, however deep. */
  private final class Notes implements Condition.Fold<Notes>, Constraint.Fold<Notes> {
    Notes conditions(List<? extends Condition> conditions) {
      conditions.forEach(this::condition);
      return this;
    }

    private Notes condition(Condition condition) {
      written.put(condition, new PartText(condition));
      return condition.fold(this);
    }

    private Notes constraints(List<Constraint> constraints) {
      for (Constraint constraint : constraints) {
        written.put(constraint, new PartText(constraint));
        constraint.fold(this);
      }
      return this;
    }

    @Override
    public Notes pattern(Condition.Pattern pattern) {
      patterns.computeIfAbsent(pattern, CompiledPatterns.this::compiled);
      return constraints(pattern.constraints());
    }

    @Override
    public Notes not(Condition.Not not) {
      return condition(not.condition());
    }

    @Override
    public Notes exists(Condition.Exists exists) {
      return condition(exists.condition());
    }

    @Override
    public Notes forAll(Condition.ForAll forAll) {
      Condition others = new Condition.And(List.copyOf(forAll.others()), forAll.at());
      List<Condition> exception = List.of(forAll.base(), new Condition.Not(others, forAll.at()));
      exceptions.put(forAll, exception);
      return conditions(exception);
    }

    @Override
    public Notes and(Condition.And and) {
      return conditions(and.conditions());
    }

    @Override
    public Notes or(Condition.Or or) {
      return conditions(or.conditions());
    }

    @Override
    public Notes accumulate(Condition.Accumulate accumulate) {
      totals.put(accumulate, ClearConstraint.of(accumulate.constraints(), null));
      return condition(accumulate.source()).constraints(accumulate.constraints());
    }

    @Override
    public Notes bind(Constraint.Bind bind) {
      return this;
    }

    @Override
    public Notes comparison(Constraint.Comparison comparison) {
      return this;
    }

    @Override
    public Notes oneOf(Constraint.OneOf oneOf) {
      return this;
    }

    @Override
    public Notes all(Constraint.All all) {
      return constraints(all.constraints());
    }

    @Override
    public Notes any(Constraint.Any any) {
      return constraints(any.constraints());
    }
  }

  private CompiledPattern compiled(Condition.Pattern pattern) {
    return CompiledPattern.of(patterns.size(), pattern, vocabulary.types().get(pattern.type()));
  }

  /** How many patterns there are. */
  int count() {
    return patterns.size();
  }

  public CompiledPattern of(Condition.Pattern pattern) {
    return known(patterns.get(pattern));
  }

  /** What is asked of the results of accumulate. */
  List<ClearConstraint> of(Condition.Accumulate accumulate) {
    return known(totals.get(accumulate));
  }

  /** What a forall rules out: the base without the others. */
  public List<Condition> exception(Condition.ForAll forAll) {
    return known(exceptions.get(forAll));
  }

  public PartText written(RulePiece piece) {
    return known(written.get(piece));
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw new IllegalStateException("a rule of another rulebook is explained");
    }
    return found;
  }
}
