package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import summit.language.syntax.Conclusion;
import summit.language.syntax.RuleSyntax;

/**
 * The order in which the reference tries rules, found from what they read and make, and from
 * nothing that the engine uses. Layer by layer: into a layer go all rules that may be tried once
 * the layers before it are done, so that what a rule counts or finds absent is complete when it is
 * tried.
 */
final class RuleLayers {
  private final List<List<RuleSyntax>> layers = new ArrayList<>();
  private final Set<String> waiting = new HashSet<>();

  /** A rule, told from others by being itself, with the types that it reads and makes. */
  private static final class Reader {
    private final RuleSyntax rule;
    private final TypesRead read;
    private final Set<String> made = new HashSet<>();

    Reader(RuleSyntax rule) {
      this.rule = rule;
      this.read = TypesRead.by(rule);
      rule.then().forEach(conclusion -> conclusion.fold(new TypesMade(made)));
    }
  }

  /** Gathers the types of which facts are derived. */
  private record TypesMade(Set<String> types) implements Conclusion.Fold<TypesMade> {
    @Override
    public TypesMade finding(Conclusion.Finding finding) {
      return this;
    }

    @Override
    public TypesMade derived(Conclusion.Derived derived) {
      types.add(derived.type());
      return this;
    }
  }

  /**
   * Orders rules.
   *
   * @param late the types of which facts are given only in the second phase
   */
  RuleLayers(List<RuleSyntax> rules, Predicate<String> late) {
    List<Reader> readers = rules.stream().map(Reader::new).toList();
    findWaiting(readers, late);
    Set<Reader> left = new LinkedHashSet<>(readers);
    while (!left.isEmpty()) {
      Set<Reader> layer = next(left);
      layers.add(layer.stream().map(reader -> reader.rule).toList());
      left.removeAll(layer);
    }
  }

  /** The rules of each layer, in the order of the rulebook. */
  List<List<RuleSyntax>> layers() {
    return Collections.unmodifiableList(layers);
  }

  /** Whether a rule can be tried only once everything is given. */
  boolean waits(RuleSyntax rule) {
    return waiting.contains(rule.name());
  }

  /** Those wait that look for what is given late, or must know all that a waiting rule makes. */
  private void findWaiting(List<Reader> readers, Predicate<String> late) {
    Set<String> madeLate = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Reader one : readers) {
        if ((one.read.any().stream().anyMatch(late) || meet(one.read.complete(), madeLate))
            && waiting.add(one.rule.name())) {
          madeLate.addAll(one.made);
          more = true;
        }
      }
    }
  }

  /** The most rules of those left that need nothing which only others of these make. */
  private static Set<Reader> next(Set<Reader> left) {
    Set<String> unfinished = made(left);
    Set<Reader> layer = new LinkedHashSet<>(left);
    layer.removeIf(reader -> meet(reader.read.complete(), unfinished));
    boolean fewer = true;
    while (fewer) {
      Set<Reader> others = new LinkedHashSet<>(left);
      others.removeAll(layer);
      Set<String> madeByOthers = made(others);
      fewer = layer.removeIf(reader -> meet(reader.read.any(), madeByOthers));
    }
    // Only a circle leaves none, and the check lets no circle through.
    return layer.isEmpty() ? new LinkedHashSet<>(left) : layer;
  }

  private static Set<String> made(Collection<Reader> readers) {
    Set<String> made = new HashSet<>();
    readers.forEach(reader -> made.addAll(reader.made));
    return made;
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }
}
