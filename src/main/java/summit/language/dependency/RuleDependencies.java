package summit.language.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.Condition;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;

/**
 * The graph of what the rules of one version depend on. Rules and types are its nodes: a rule reads
 * the types that its conditions are about and makes those that it concludes facts of.
 */
public final class RuleDependencies {
  private final List<RuleSyntax> rules;
  private final Set<String> givenTypes = new HashSet<>();
  private final LateTypes lateTypes;
  private final Strata strata;
  private final Map<Position, RuleReads> reads = new HashMap<>();
  private final Map<String, List<RuleSyntax>> producers = new HashMap<>();
  private final Map<String, List<RuleSyntax>> readers = new HashMap<>();
  private final Set<String> late;
  private final Set<Position> lateRules = new HashSet<>();
  private final TypesNeeded lateNeeded;

  private RuleDependencies(RulebookSyntax given, RulebookSyntax own) {
    this.rules = own.rules();
    given.types().forEach(type -> givenTypes.add(type.name()));
    this.lateTypes = LateTypes.of(given);
    for (RuleSyntax rule : rules) {
      RuleReads read = RuleReads.of(rule);
      reads.put(rule.at(), read);
      read.all().forEach(type -> add(readers, type, rule));
      makes(rule).forEach(type -> add(producers, type, rule));
    }
    this.strata = Strata.of(rules);
    List<RuleSyntax> waiting = downstream(lateTypes.names());
    this.late = new HashSet<>(lateTypes.names());
    for (RuleSyntax rule : waiting) {
      lateRules.add(rule.at());
      late.addAll(makes(rule));
    }
    this.lateNeeded = new TypesNeeded(late);
  }

  private static void add(Map<String, List<RuleSyntax>> rulesOf, String type, RuleSyntax rule) {
    rulesOf.computeIfAbsent(type, one -> new ArrayList<>()).add(rule);
  }

  /**
   * Works the graph out.
   *
   * @param given the words that every rulebook has without declaring them
   */
  public static RuleDependencies of(RulebookSyntax given, RulebookSyntax own) {
    return new RuleDependencies(given, own);
  }

  /** All rules, in order of position. */
  public List<RuleSyntax> rules() {
    return rules;
  }

  /** The types that a rule is about. */
  public RuleReads reads(RuleSyntax rule) {
    RuleReads known = reads.get(rule.at());
    return known == null ? RuleReads.of(rule) : known;
  }

  /** The derived types that a rule makes facts of. */
  public static Set<String> makes(RuleSyntax rule) {
    Set<String> made = new LinkedHashSet<>();
    ConclusionContents.of(rule).derived().forEach(derived -> made.add(derived.type()));
    return made;
  }

  /** The rules that derive facts of a type. */
  public List<RuleSyntax> producers(String type) {
    return List.copyOf(producers.getOrDefault(type, List.of()));
  }

  /**
   * The rules of whose conclusions the facts of a type are made: its producers, or those whose
   * findings the service takes together in it.
   */
  public List<RuleSyntax> contributors(String type) {
    return lateTypes
        .madeOf(type)
        .map(role -> rules.stream().filter(rule -> plays(rule, role)).toList())
        .orElseGet(() -> producers(type));
  }

  private static boolean plays(RuleSyntax rule, FindingKind.Role role) {
    return ConclusionContents.of(rule).findings().stream()
        .anyMatch(finding -> finding.kind().role() == role);
  }

  /** The rules whose conditions are about a type. */
  public List<RuleSyntax> readers(String type) {
    return List.copyOf(readers.getOrDefault(type, List.of()));
  }

  /** The order of conclusions within a phase. */
  public Strata strata() {
    return strata;
  }

  /** Late if the rule reads, even under not, what the service or a late rule makes late. */
  public Phase phase(RuleSyntax rule) {
    return lateRules.contains(rule.at()) ? Phase.LATE : Phase.EARLY;
  }

  /** Whether facts of a type, or more of them, appear only in the late phase. */
  public boolean isLate(String type) {
    return late.contains(type);
  }

  /** Whether the service makes facts of a type of the findings. */
  public boolean isMadeOfFindings(String type) {
    return lateTypes.madeOf(type).isPresent();
  }

  /**
   * What a rule asks. One of the late phase that could hold before it, since it only asks what is
   * not there, is made to wait for the first late fact.
   */
  public List<Condition> conditions(RuleSyntax rule) {
    boolean waits = phase(rule) == Phase.LATE && rule.when().stream().noneMatch(lateNeeded::by);
    return Stream.concat(
            lateTypes.alwaysThere().stream()
                .filter(type -> waits)
                .map(type -> new Condition.Pattern(Optional.empty(), type, List.of(), rule.at()))
                .map(any -> new Condition.Exists(any, rule.at())),
            rule.when().stream())
        .toList();
  }

  /** The rules that see facts of some types, or what is made of those by rules. */
  public List<RuleSyntax> downstream(Collection<String> types) {
    Set<Position> seen = new HashSet<>();
    Set<String> known = new HashSet<>(types);
    Deque<String> open = new ArrayDeque<>(known);
    while (!open.isEmpty()) {
      for (RuleSyntax rule : readers.getOrDefault(open.pop(), List.of())) {
        if (seen.add(rule.at())) {
          makes(rule).stream().filter(known::add).forEach(open::push);
        }
      }
    }
    return rules.stream().filter(rule -> seen.contains(rule.at())).toList();
  }

  /** Some rules and all those on whose conclusions they rest, in order of position. */
  public List<RuleSyntax> upstream(Collection<RuleSyntax> some) {
    Set<Position> seen = new HashSet<>();
    some.forEach(rule -> seen.add(rule.at()));
    Set<String> known = new HashSet<>();
    Deque<RuleSyntax> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      for (String type : reads(open.pop()).all()) {
        if (known.add(type)) {
          contributors(type).stream().filter(rule -> seen.add(rule.at())).forEach(open::push);
        }
      }
    }
    return rules.stream().filter(rule -> seen.contains(rule.at())).toList();
  }

  /**
   * The rules that can fire at all on facts of some types.
   *
   * @param posted types of the facts that callers post; what the service makes is always there
   */
  public ReachableRules reachable(Collection<String> posted) {
    Set<String> types = new HashSet<>(posted);
    types.addAll(givenTypes);
    return ReachableRules.of(rules, types);
  }
}
