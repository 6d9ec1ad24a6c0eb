package summit.explanation.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RulePart;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.facts.phrases.WordCount;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;

/** Says in one sentence what would make a rule hold, in the words of the vocabulary. */
public final class MissSentence {
  /** More is only counted. */
  private static final int NAMED = 4;

  /** Words that a sentence has at most. */
  private static final int MOST_WORDS = 40;

  private final Phrases phrases;
  private final ComparisonWording clause;
  private final AbsentFactWording missing;

  public MissSentence(ComparisonWording clause) {
    this.phrases = clause.phrases();
    this.clause = clause;
    this.missing = new AbsentFactWording(clause);
  }

  /**
   * What it takes, and how that stands: "It would be met if the venue were accepted by both. As
   * things stand, it is accepted by nobody (F-1).".
   *
   * @param would says what would be so if what stands in its place were
   */
  public String of(RuleMiss miss, UnaryOperator<String> would) {
    List<NeededChange> needs = new ArrayList<>();
    needs(miss.parts(), needs);
    List<String> all = words(needs);
    String needed =
        longest(all, clauses -> would.apply(joined(clauses, all.size())))
            .orElseGet(() -> Phrases.sentence(would.apply(phrases.say("explanation.moreKnown"))));
    return longest(
            NeededChange.now(needs, phrases),
            clauses -> phrases.say("explanation.asThingsStand", "now", phrases.list(clauses)))
        .map(now -> needed + " " + now)
        .orElse(needed);
  }

  private List<String> words(List<NeededChange> needs) {
    return NeededChange.words(needs, phrases);
  }

  private String joined(List<String> named, int all) {
    List<String> clauses = new ArrayList<>(named);
    if (named.size() < all) {
      clauses.add(phrases.count("explanation.moreThings", (long) all - named.size()));
    }
    return phrases.list(clauses);
  }

  /** As many clauses, from the first, as make a sentence that can be read; none if none do. */
  private static Optional<String> longest(
      List<String> clauses, Function<List<String>, String> sentence) {
    for (int count = Math.min(clauses.size(), NAMED); count > 0; count--) {
      String said = Phrases.sentence(sentence.apply(clauses.subList(0, count)));
      if (WordCount.of(said) <= MOST_WORDS) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /** Adds what it takes for a part to hold. */
  private void needs(RulePart part, List<NeededChange> needs) {
    if (part.truth().holds()) {
      return;
    }
    switch (part.kind()) {
      case ALL, AND, OR -> needs(part.parts(), needs);
      case EXISTS -> {
        if (part.parts().isEmpty()) {
          needs.add(NeededChange.of(phrases.say("explanation.needsOnFile")));
        }
        needs(part.parts(), needs);
      }
      case FACT -> fact(part, needs);
      case MISSING_FACT -> missing(part, needs);
      case COMPARISON -> needs.add(clause.needed(part, true));
      case ANY -> needs.add(any(part.parts()));
      case NOT, FORALL, IN_THE_WAY -> part.parts().forEach(row -> away(row.parts(), needs));
      case ACCUMULATE -> needs.add(NeededChange.of(total(part)));
    }
  }

  private void needs(List<RulePart> parts, List<NeededChange> needs) {
    parts.forEach(part -> needs(part, needs));
  }

  /** Two of the ways at most. */
  private NeededChange any(List<RulePart> parts) {
    Set<String> ways = new LinkedHashSet<>();
    List<NeededChange> named = new ArrayList<>();
    for (RulePart part : parts) {
      List<NeededChange> needs = new ArrayList<>();
      needs(part, needs);
      List<String> words = words(needs);
      if (!words.isEmpty() && ways.size() < 2) {
        ways.add(phrases.list(words));
        named.addAll(needs);
      }
    }
    List<String> now = NeededChange.now(named, phrases);
    return new NeededChange(
        "",
        ways.isEmpty() ? "" : phrases.either(List.copyOf(ways)),
        "",
        now.isEmpty() ? "" : phrases.list(now),
        "");
  }

  private void fact(RulePart part, List<NeededChange> needs) {
    Fact fact = part.fact();
    boolean posted = fact != null && fact.type().postable();
    boolean ofList = false;
    boolean otherMatter = false;
    for (RulePart one : part.parts()) {
      if (!one.truth().holds()) {
        ofList |= ComparisonWording.isOfList(one);
        otherMatter |= fact != null && one.tellsApart(fact.type());
      }
    }
    if (!posted && !part.through().isEmpty() && !ofList) {
      through(part.through(), needs);
    } else if (posted && otherMatter) {
      needs.add(missing.needed(part));
    } else {
      needs(part.parts(), needs);
    }
  }

  private void through(List<RuleMiss> misses, List<NeededChange> needs) {
    needs(misses.get(0).parts(), needs);
  }

  private void missing(RulePart part, List<NeededChange> needs) {
    if (!part.through().isEmpty()) {
      through(part.through(), needs);
      return;
    }
    FactType type = clause.type(part.askedType());
    needs.add(
        type.postable() || type.called().isPresent()
            ? missing.needed(part)
            : NeededChange.of(
                phrases.say("explanation.thereWere", "what", Phrases.uncapital(type.doc()))));
  }

  /** Adds what it takes for one combination of facts no longer to stand in the way. */
  private void away(List<RulePart> row, List<NeededChange> needs) {
    for (RulePart part : row) {
      if (part.kind() == RulePart.Kind.NOT && part.truth().holds() && !part.parts().isEmpty()) {
        needs(part.parts(), needs);
        return;
      }
      if (part.kind() == RulePart.Kind.AND || part.kind() == RulePart.Kind.OR) {
        int before = needs.size();
        away(part.parts(), needs);
        if (needs.size() > before) {
          return;
        }
      }
    }
    List<RulePart> facts = new ArrayList<>(row);
    facts.removeIf(part -> part.fact() == null);
    otherwise(facts).ifPresent(needs::add);
  }

  /** What is easiest to think of: a list, a fact that says something else, a fact taken back. */
  private Optional<NeededChange> otherwise(List<RulePart> facts) {
    for (RulePart fact : facts) {
      for (RulePart part : fact.parts()) {
        if (ComparisonWording.isOfList(part)) {
          return Optional.of(clause.needed(part, false));
        }
      }
    }
    for (RulePart fact : facts) {
      Optional<NeededChange> said = said(fact);
      if (said.isPresent()) {
        return said;
      }
    }
    for (RulePart fact : facts) {
      if (!fact.through().isEmpty()) {
        List<NeededChange> behind = new ArrayList<>();
        away(fact.through().get(0).parts(), behind);
        if (!behind.isEmpty()) {
          return Optional.of(behind.get(0));
        }
      }
    }
    return facts.stream().findFirst().flatMap(this::gone);
  }

  /** A fact in the way says something else. */
  private Optional<NeededChange> said(RulePart part) {
    Fact fact = part.fact();
    if (fact != null && fact.type().maker() != FactType.Maker.RULE) {
      for (RulePart one : part.parts()) {
        if (one.kind() == RulePart.Kind.COMPARISON
            && one.left().field() != null
            && !one.tellsApart(fact.type())) {
          return Optional.of(clause.needed(one, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A fact in the way is taken back. */
  private Optional<NeededChange> gone(RulePart part) {
    return Optional.ofNullable(part.fact()).map(fact -> NeededChange.of(gone(fact)));
  }

  private String gone(Fact fact) {
    if (fact.type().postable()) {
      return phrases.say("explanation.goneById", "fact", clause.called(fact), "id", fact.id());
    }
    return phrases.say(
        "explanation.gone",
        "fact",
        fact.type().called().isPresent() ? clause.called(fact) : missing.described(fact.type()));
  }

  private String total(RulePart part) {
    List<Condition.Accumulate> totals =
        part.read(
            condition -> ConditionContents.of(condition).accumulates(), constraint -> List.of());
    Condition.Function function = totals.get(0).functions().get(0);
    String what = phrases.say("explanation.total", function.kind());
    Object now = part.totals().get(function.result());
    List<String> wanted =
        part.parts().stream()
            .filter(one -> !one.truth().holds())
            .map(one -> clause.wanted(one, true))
            .toList();
    return phrases.say(
        "explanation.totalWere",
        "total",
        what,
        "wanted",
        wanted.isEmpty() ? phrases.say("explanation.known") : phrases.list(wanted),
        "now",
        now == null ? phrases.say("explanation.none") : phrases.value(now));
  }
}
