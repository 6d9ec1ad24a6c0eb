package summit.explanation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;

/** Says in one sentence what would make a rule hold, in the words of the vocabulary. */
final class Sentence {
  /** More is only counted. */
  private static final int NAMED = 4;

  private final Clause clause;
  private final Missing missing;

  Sentence(Clause clause) {
    this.clause = clause;
    this.missing = new Missing(clause);
  }

  /** {@code "Every principal accepts a venue" would hold if ...}. */
  String of(Miss miss) {
    List<Need> needs = miss.parts().stream().flatMap(this::needs).distinct().toList();
    return ("\u201c"
            + miss.rule().name()
            + "\u201d would hold if "
            + joined(Need.words(needs))
            + ".")
        .replace("s's ", "s' ");
  }

  private static String joined(List<String> needed) {
    List<String> clauses = needed;
    if (clauses.isEmpty()) {
      return "more were known";
    }
    if (clauses.size() > NAMED) {
      int more = clauses.size() - NAMED + 1;
      clauses = new ArrayList<>(clauses.subList(0, NAMED - 1));
      clauses.add(more + " more things were otherwise");
    }
    return Names.list(clauses, "and");
  }

  /** What it takes for a part to hold. */
  private Stream<Need> needs(Part part) {
    if (part.truth().holds()) {
      return Stream.empty();
    }
    return switch (part.kind()) {
      case ALL, AND, OR -> part.parts().stream().flatMap(this::needs);
      case EXISTS ->
          part.parts().isEmpty()
              ? Stream.of(Need.of("what it needs were on file"))
              : part.parts().stream().flatMap(this::needs);
      case FACT -> fact(part);
      case MISSING_FACT -> missing(part);
      case COMPARISON -> Stream.of(clause.needed(part, true));
      case ANY ->
          Stream.of(
              Need.of(
                  Names.list(
                      part.parts().stream()
                          .map(one -> Names.list(Need.words(needs(one).toList()), "and"))
                          .filter(one -> !one.isEmpty())
                          .distinct()
                          .limit(2)
                          .toList(),
                      "or")));
      case NOT, FORALL, IN_THE_WAY -> part.parts().stream().flatMap(row -> away(row.parts()));
      case ACCUMULATE -> Stream.of(Need.of(total(part)));
    };
  }

  private Stream<Need> fact(Part part) {
    Fact fact = part.fact();
    List<Part> failing = part.parts().stream().filter(one -> !one.truth().holds()).toList();
    boolean posted = fact != null && fact.type().postable();
    if (!posted && !part.through().isEmpty() && failing.stream().noneMatch(Clause::isOfList)) {
      return through(part.through());
    }
    return fact != null && posted && failing.stream().anyMatch(one -> isOtherMatter(one, fact))
        ? Stream.of(missing.needed(part))
        : failing.stream().flatMap(this::needs);
  }

  private static boolean isOtherMatter(Part part, Fact fact) {
    return part.constraint() != null && Measure.tellsApart(part.constraint(), fact.type());
  }

  private Stream<Need> through(List<Miss> misses) {
    return misses.get(0).parts().stream().flatMap(this::needs);
  }

  private Stream<Need> missing(Part part) {
    if (!part.through().isEmpty()) {
      return through(part.through());
    }
    FactType type =
        part.condition() instanceof Condition.Pattern pattern ? clause.type(pattern.type()) : null;
    return Stream.of(
        type == null || type.postable() || type.called().isPresent()
            ? missing.needed(part)
            : Need.of("there were " + lower(type.doc())));
  }

  /** What it takes for one combination of facts no longer to stand in the way. */
  private Stream<Need> away(List<Part> row) {
    for (Part part : row) {
      if (part.kind() == Part.Kind.NOT && part.truth().holds() && !part.parts().isEmpty()) {
        return part.parts().stream().flatMap(this::needs);
      }
      if (part.kind() == Part.Kind.AND || part.kind() == Part.Kind.OR) {
        List<Need> inner = away(part.parts()).toList();
        if (!inner.isEmpty()) {
          return inner.stream();
        }
      }
    }
    List<Part> facts = row.stream().filter(part -> part.fact() != null).toList();
    return Stream.<Stream<Need>>of(
            facts.stream()
                .flatMap(part -> part.parts().stream())
                .filter(Clause::isOfList)
                .map(part -> clause.needed(part, false)),
            facts.stream().flatMap(this::said),
            facts.stream()
                .filter(part -> !part.through().isEmpty())
                .flatMap(part -> away(part.through().get(0).parts())),
            facts.stream().flatMap(this::gone))
        .flatMap(one -> one)
        .limit(1);
  }

  /** A fact in the way says something else. */
  private Stream<Need> said(Part part) {
    Fact fact = part.fact();
    boolean derived = fact == null || fact.type().maker() == FactType.Maker.RULE;
    return derived
        ? Stream.empty()
        : part.parts().stream()
            .filter(one -> one.kind() == Part.Kind.COMPARISON && one.left().field() != null)
            .filter(one -> fact != null && !isOtherMatter(one, fact))
            .map(one -> clause.needed(one, false));
  }

  /** A fact in the way is taken back. */
  private Stream<Need> gone(Part part) {
    Fact fact = part.fact();
    return fact == null
        ? Stream.empty()
        : Stream.of(
            Need.of(
                clause.called(fact)
                    + " were no longer on file"
                    + (fact.type().postable() ? " (" + fact.id() + ")" : "")));
  }

  private String total(Part part) {
    if (!(part.condition() instanceof Condition.Accumulate accumulate)) {
      return "";
    }
    Condition.Function function = accumulate.functions().get(0);
    String what =
        switch (function.kind()) {
          case "count" -> "the number of them";
          case "sum" -> "their total";
          case "min" -> "the least of them";
          default -> "the most of them";
        };
    Object now = part.totals().get(function.result());
    List<String> wanted =
        part.parts().stream()
            .filter(one -> !one.truth().holds())
            .map(one -> clause.wanted(one, true, null))
            .toList();
    return what
        + " were "
        + (wanted.isEmpty() ? "known" : Names.list(wanted, "and"))
        + " (now "
        + (now == null ? "there are none" : clause.names().of(now))
        + ")";
  }

  private static String lower(String doc) {
    return doc.isEmpty() ? doc : doc.substring(0, 1).toLowerCase(Locale.ROOT) + doc.substring(1);
  }
}
