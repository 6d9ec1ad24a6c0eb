package summit.explanation.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.evaluation.EvaluationBound;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.ConstraintTruth;
import summit.evaluation.interpreter.FactBase;
import summit.explanation.near.BindingStack;
import summit.explanation.near.MatchMemory;
import summit.explanation.near.NearestMatchSearch;
import summit.explanation.near.Nearness;
import summit.explanation.near.SearchBudget;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/** How near each rule comes to firing on the facts of one evaluation. */
public final class RuleMisses {
  /** Facts tried for one rule: ten times what the largest case that we know needs. */
  public static final int TRIED_FOR_A_RULE = 5_000;

  /** Facts tried for one rule of many, once all rules together have had their share. */
  private static final int TRIED_FOR_A_LATE_RULE = 100;

  private static final int TRIED_FOR_ALL = 200_000;

  /** How many derivations an explanation goes back. */
  private static final int DEPTH = 3;

  private final RulesByConclusion rules;
  private final MatchMemory ground;
  private final Map<String, RuleMiss> known = new HashMap<>();
  private int tried;

  public RuleMisses(RulesByConclusion rules, List<Fact> facts) {
    this.rules = rules;
    Vocabulary vocabulary = rules.rulebook().vocabulary();
    FactBase base = inOrder(facts);
    EvaluationBound tries = EvaluationBound.keepingNothing();
    this.ground =
        new MatchMemory(
            base,
            new Nearness(new ConstraintTruth(vocabulary)),
            new ConditionMatcher(base, vocabulary, tries),
            tries,
            rules.asks());
  }

  /** By id, and each derived fact once, however often it was derived. */
  private static FactBase inOrder(List<Fact> facts) {
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(Comparator.comparing(Fact::id).thenComparing(RuleMisses::ground));
    Map<String, Fact> byId = new LinkedHashMap<>();
    sorted.forEach(fact -> byId.putIfAbsent(fact.type().name() + " " + fact.id(), fact));
    return new FactBase(byId.values());
  }

  private static String ground(Fact fact) {
    if (fact.type().postable() || fact.from().isEmpty()) {
      return "";
    }
    List<String> posted = new ArrayList<>();
    fact.addPosted(posted);
    Collections.sort(posted);
    return posted.toString();
  }

  /** The nearest that a rule comes; distance 0 when it fires. */
  public RuleMiss of(RuleSyntax rule) {
    RuleMiss miss = known.get(rule.name());
    if (miss == null) {
      miss = nearest(rule, Map.of(), Long.MAX_VALUE, Set.of()).orElseGet(() -> untried(rule));
      known.put(rule.name(), miss);
    }
    return miss;
  }

  /** The nearest that a rule comes, if no more than one constraint fails. */
  public Optional<RuleMiss> withinOne(RuleSyntax rule) {
    RuleMiss miss = known.get(rule.name());
    return miss == null
        ? nearest(rule, Map.of(), 2 * Nearness.STEP, Set.of())
        : Optional.of(miss).filter(known -> known.steps() <= 1);
  }

  /** Each way in which a rule fires, up to a number of them. */
  public List<List<RulePart>> matches(RuleSyntax rule, int most) {
    SearchBudget work = work();
    List<List<RulePart>> matches = new ArrayList<>();
    for (List<Object> choices :
        NearestMatchSearch.matches(rule.when(), ground, new BindingStack(), work, most)) {
      matches.add(trace(rule, choices, Map.of(), Set.of()));
    }
    return matches;
  }

  private static RuleMiss untried(RuleSyntax rule) {
    return new RuleMiss(rule, Long.MAX_VALUE, 0, true, List::of);
  }

  private SearchBudget work() {
    return new SearchBudget(tried < TRIED_FOR_ALL ? TRIED_FOR_A_RULE : TRIED_FOR_A_LATE_RULE);
  }

  private List<RulePart> trace(
      RuleSyntax rule, List<Object> choices, Map<String, Object> wanted, Set<String> path) {
    return new ConditionTrace(ground, new BindingStack(), work(), wanted, new Back(path))
        .trace(rule.when(), choices.iterator());
  }

  private Optional<RuleMiss> nearest(
      RuleSyntax rule, Map<String, Object> wanted, long bound, Set<String> path) {
    SearchBudget work = work();
    Optional<NearestMatchSearch.Nearest> nearest =
        NearestMatchSearch.nearest(rule.when(), ground, new BindingStack(), work, wanted, bound);
    tried += work.tried();
    return nearest.map(
        found ->
            new RuleMiss(
                rule,
                found.distance(),
                work.tried(),
                work.cut(),
                () -> trace(rule, found.choices(), wanted, path)));
  }

  /**
   * Goes back through what rules derive; the path of types that led here is not gone in circles.
   */
  private final class Back implements ConditionTrace.Origins {
    private final Set<String> path;

    Back(Set<String> path) {
      this.path = path;
    }

    private Optional<Set<String>> with(String type) {
      if (path.size() >= DEPTH || path.contains(type)) {
        return Optional.empty();
      }
      Set<String> longer = new HashSet<>(path);
      longer.add(type);
      return Optional.of(longer);
    }

    @Override
    public List<RuleMiss> lacking(Condition.Pattern pattern, BindingStack trail) {
      return with(pattern.type())
          .map(longer -> nearestDerivation(pattern, trail, longer))
          .orElse(List.of());
    }

    @Override
    public List<RuleMiss> making(Fact fact) {
      return with(fact.type().name()).map(longer -> derivations(fact, longer)).orElse(List.of());
    }
  }

  private List<RuleMiss> nearestDerivation(
      Condition.Pattern pattern, BindingStack trail, Set<String> path) {
    List<RuleMiss> best = new ArrayList<>();
    long bound = Long.MAX_VALUE;
    for (RulesByConclusion.Derivation derivation : rules.deriving(pattern.type())) {
      Optional<Map<String, Object>> wanted =
          DerivedAsWanted.of(pattern.constraints(), derivation, ground.measure(), trail);
      if (wanted.isPresent()) {
        Optional<RuleMiss> nearer = nearest(derivation.rule(), wanted.get(), bound, path);
        if (nearer.isPresent()) {
          best.clear();
          best.add(nearer.get());
          bound = nearer.get().distance();
        }
      }
    }
    return best;
  }

  private List<RuleMiss> derivations(Fact fact, Set<String> path) {
    List<RuleMiss> made = new ArrayList<>();
    for (RulesByConclusion.Derivation derivation : rules.deriving(fact.type().name())) {
      DerivedAsWanted.of(fact, derivation, ground.measure())
          .flatMap(wanted -> nearest(derivation.rule(), wanted, Nearness.STEP, path))
          .ifPresent(made::add);
    }
    return made;
  }
}
