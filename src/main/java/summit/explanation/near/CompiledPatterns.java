package summit.explanation.near;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** What the parts of all rules of a rulebook ask, and how they are written; safe for threads. */
public final class CompiledPatterns {
  private final Vocabulary vocabulary;
  private final IdentityHashMap<Condition.Pattern, CompiledPattern> patterns =
      new IdentityHashMap<>();
  private final IdentityHashMap<Condition.Accumulate, List<CompiledPattern.Clear>> totals =
      new IdentityHashMap<>();
  private final IdentityHashMap<Condition.ForAll, List<Condition>> exceptions =
      new IdentityHashMap<>();
  private final IdentityHashMap<Object, PartText> written = new IdentityHashMap<>();

  public CompiledPatterns(Vocabulary vocabulary, List<RuleSyntax> rules) {
    this.vocabulary = vocabulary;
    rules.forEach(rule -> rule.when().forEach(this::note));
  }

  private void note(Condition condition) {
    written.put(condition, new PartText(condition, null));
    if (condition instanceof Condition.Pattern pattern) {
      patterns.computeIfAbsent(pattern, this::ask);
      pattern.constraints().forEach(this::note);
    } else if (condition instanceof Condition.Not not) {
      note(not.condition());
    } else if (condition instanceof Condition.Exists exists) {
      note(exists.condition());
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(this::note);
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(this::note);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      note(accumulate.source());
      accumulate.constraints().forEach(this::note);
      totals.put(accumulate, CompiledPattern.Clear.of(accumulate.constraints(), Optional.empty()));
    } else {
      Condition.ForAll forAll = (Condition.ForAll) condition;
      Condition others = new Condition.And(List.copyOf(forAll.others()), forAll.at());
      List<Condition> exception = List.of(forAll.base(), new Condition.Not(others, forAll.at()));
      exceptions.put(forAll, exception);
      exception.forEach(this::note);
    }
  }

  private void note(Constraint constraint) {
    written.put(constraint, new PartText(null, constraint));
    if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(this::note);
    } else if (constraint instanceof Constraint.Any any) {
      any.constraints().forEach(this::note);
    }
  }

  private CompiledPattern ask(Condition.Pattern pattern) {
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
  public List<CompiledPattern.Clear> of(Condition.Accumulate accumulate) {
    return known(totals.get(accumulate));
  }

  /** What a forall rules out: the base without the others. */
  public List<Condition> exception(Condition.ForAll forAll) {
    return known(exceptions.get(forAll));
  }

  public PartText written(@Nullable Object syntax) {
    return known(written.get(syntax));
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw new IllegalStateException("a rule of another rulebook is explained");
    }
    return found;
  }
}
