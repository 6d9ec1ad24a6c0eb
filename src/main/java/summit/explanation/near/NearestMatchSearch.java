package summit.explanation.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Condition;

/**
 * Finds the combination of facts that comes nearest to what conditions ask, by branch and bound. Of
 * equals it takes the first, facts being tried by id.
 */
public final class NearestMatchSearch implements Condition.Fold<NearestMatchSearch> {
  private static final Rest NOTHING = new Rest(List.of(), 0, null);

  private final MatchMemory ground;
  private final BindingStack trail;
  private final SearchBudget work;
  private final Map<String, Object> wanted;
  private final List<Object> choices = new ArrayList<>();
  private final List<List<Object>> found = new ArrayList<>();
  private final int most;
  private long bound;

  /** At least how far from each of the outermost conditions on; empty where that is not known. */
  private long[] least = {};

  /**
   * What follows the next condition, and how far those before it are: handed over here, since a
   * fold takes nothing else. Each condition takes them before it visits any other.
   */
  private Rest next = NOTHING;

  private long before;

  private NearestMatchSearch(
      MatchMemory ground,
      BindingStack trail,
      SearchBudget work,
      Map<String, Object> wanted,
      long bound,
      int most) {
    this.ground = ground;
    this.trail = trail;
    this.work = work;
    this.wanted = wanted;
    this.bound = bound;
    this.most = most;
  }

  /**
   * What came nearest.
   *
   * @param choices in the order in which conditions ask: a fact, the pattern for which there is
   *     none, or the number of a branch
   */
  public record Nearest(long distance, List<Object> choices) {}

  /**
   * The nearest combination; empty when none is nearer than the bound.
   *
   * @param wanted what variables must stand for
   */
  public static Optional<Nearest> nearest(
      List<? extends Condition> conditions,
      MatchMemory ground,
      BindingStack trail,
      SearchBudget work,
      Map<String, Object> wanted,
      long bound) {
    NearestMatchSearch search = new NearestMatchSearch(ground, trail, work, wanted, bound, 1);
    search.least = ground.least(conditions);
    search.visit(conditions, 0, null, 0);
    return search.found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Nearest(search.bound, search.found.get(0)));
  }

  /** Combinations for which conditions hold, up to a number of them. */
  public static List<List<Object>> matches(
      List<? extends Condition> conditions,
      MatchMemory ground,
      BindingStack trail,
      SearchBudget work,
      int most) {
    NearestMatchSearch search = new NearestMatchSearch(ground, trail, work, Map.of(), 1, most);
    search.least = most > 1 ? ground.least(conditions) : search.least;
    trail.turn();
    search.visit(conditions, 0, null, 0);
    trail.turn();
    return search.found;
  }

  static boolean holds(
      List<? extends Condition> conditions,
      MatchMemory ground,
      BindingStack trail,
      SearchBudget work) {
    return !matches(conditions, ground, trail, work, 1).isEmpty();
  }

  /** The conditions that follow a group. */
  private record Rest(List<? extends Condition> conditions, int from, @Nullable Rest after) {}

  private boolean done() {
    return bound == 0 || (most > 1 && found.size() >= most);
  }

  private void visit(
      List<? extends Condition> conditions, int from, @Nullable Rest rest, long distance) {
    boolean outermost = rest == null && least.length > 0;
    if (distance + (outermost ? least[from] : 0) >= bound || done()) {
      return;
    }
    if (from < conditions.size()) {
      visit(conditions.get(from), new Rest(conditions, from + 1, rest), distance);
    } else if (rest != null) {
      visit(rest.conditions(), rest.from(), rest.after(), distance);
    } else if (most > 1) {
      found.add(List.copyOf(choices));
    } else {
      found.clear();
      found.add(List.copyOf(choices));
      bound = distance;
    }
  }

  private void follow(Rest rest, long distance) {
    visit(rest.conditions(), rest.from(), rest.after(), distance);
  }

  private void visit(Condition condition, Rest rest, long distance) {
    next = rest;
    before = distance;
    condition.fold(this);
  }

  @Override
  public NearestMatchSearch pattern(Condition.Pattern pattern) {
    eachFact(pattern, next, before);
    return this;
  }

  @Override
  public NearestMatchSearch not(Condition.Not not) {
    return unless(List.of(not.condition()));
  }

  @Override
  public NearestMatchSearch forAll(Condition.ForAll forAll) {
    return unless(ground.asks().exception(forAll));
  }

  private NearestMatchSearch unless(List<Condition> conditions) {
    Rest rest = next;
    long distance = before;
    boolean stands = holds(conditions, ground, trail, work);
    follow(rest, distance + (stands ? Nearness.STEP + 1 : 0));
    return this;
  }

  @Override
  public NearestMatchSearch exists(Condition.Exists exists) {
    Rest rest = next;
    long distance = before;
    List<Condition> inner = List.of(exists.condition());
    nearest(inner, ground, trail, work, Map.of(), bound - distance)
        .ifPresent(nearest -> follow(rest, distance + nearest.distance()));
    return this;
  }

  @Override
  public NearestMatchSearch and(Condition.And and) {
    visit(and.conditions(), 0, next, before);
    return this;
  }

  @Override
  public NearestMatchSearch or(Condition.Or or) {
    Rest rest = next;
    long distance = before;
    for (int branch = 0; branch < or.conditions().size(); branch++) {
      choices.add(branch);
      visit(or.conditions().subList(branch, branch + 1), 0, rest, distance);
      choices.remove(choices.size() - 1);
    }
    return this;
  }

  @Override
  public NearestMatchSearch accumulate(Condition.Accumulate accumulate) {
    total(accumulate, next, before);
    return this;
  }

  private void eachFact(Condition.Pattern pattern, Rest rest, long distance) {
    List<Fact> facts = ground.facts(pattern);
    CompiledPattern ask = ground.asks().of(pattern);
    long[] known = ground.own(ask, facts.size());
    int mark = trail.mark();
    boolean asWanted = false;
    for (int place = 0; place < facts.size(); place++) {
      if (done() || !work.spend()) {
        break;
      }
      Fact fact = facts.get(place);
      long room = bound - distance;
      long here = ground.own(ask, known, place, fact);
      if (here >= room && wanted.isEmpty()) {
        continue;
      }
      trail.bind(ask, fact);
      if (wanted.isEmpty() || trail.agrees(mark, wanted)) {
        asWanted |= trail.names(mark, wanted);
        here += here < room ? ground.measure().of(ask.joined(), fact, trail, room - here) : 0;
        if (here < room) {
          choices.add(fact);
          follow(rest, distance + here);
          choices.remove(choices.size() - 1);
        }
      }
      trail.backTo(mark);
    }
    long missing = distance + ask.missing();
    if (missing < bound && !asWanted && (facts.isEmpty() || ask.couldCome())) {
      trail.bindOpen(ask, wanted);
      choices.add(pattern);
      follow(rest, missing);
      choices.remove(choices.size() - 1);
      trail.backTo(mark);
    }
  }

  private void total(Condition.Accumulate accumulate, Rest rest, long distance) {
    int mark = trail.mark();
    Optional<PartialMatch> totals = ground.totals(accumulate, trail.row(), work);
    if (totals.isEmpty()) {
      long missing = Nearness.missing(ClearConstraint.count(ground.asks().of(accumulate)));
      accumulate
          .functions()
          .forEach(one -> trail.bind(one.result(), BindingStack.OPEN, null, null));
      follow(rest, distance + missing);
    } else {
      accumulate
          .functions()
          .forEach(one -> trail.bind(one.result(), totals.get().value(one.result()), null, null));
      long here = ground.measure().of(ground.asks().of(accumulate), null, trail, bound - distance);
      follow(rest, distance + here);
    }
    trail.backTo(mark);
  }
}
