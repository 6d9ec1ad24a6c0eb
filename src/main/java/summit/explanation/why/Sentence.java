package summit.explanation.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    List<Need> needs = new ArrayList<>();
    needs(miss.parts(), needs);
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

  /** Adds what it takes for a part to hold. */
  private void needs(Part part, List<Need> needs) {
    if (part.truth().holds()) {
      return;
    }
    switch (part.kind()) {
      case ALL, AND, OR -> needs(part.parts(), needs);
      case EXISTS -> {
        if (part.parts().isEmpty()) {
          needs.add(Need.of("what it needs were on file"));
        }
        needs(part.parts(), needs);
      }
      case FACT -> fact(part, needs);
      case MISSING_FACT -> missing(part, needs);
      case COMPARISON -> needs.add(clause.needed(part, true));
      case ANY -> needs.add(Need.of(any(part.parts())));
      case NOT, FORALL, IN_THE_WAY -> part.parts().forEach(row -> away(row.parts(), needs));
      case ACCUMULATE -> needs.add(Need.of(total(part)));
    }
  }

  private void needs(List<Part> parts, List<Need> needs) {
    parts.forEach(part -> needs(part, needs));
  }

  /** Two of the ways at most. */
  private String any(List<Part> parts) {
    Set<String> ways = new LinkedHashSet<>();
    for (Part part : parts) {
      List<Need> needs = new ArrayList<>();
      needs(part, needs);
      String way = Names.list(Need.words(needs), "and");
      if (!way.isEmpty() && ways.size() < 2) {
        ways.add(way);
      }
    }
    return Names.list(List.copyOf(ways), "or");
  }

  private void fact(Part part, List<Need> needs) {
    Fact fact = part.fact();
    boolean posted = fact != null && fact.type().postable();
    boolean ofList = false;
    boolean otherMatter = false;
    for (Part one : part.parts()) {
      if (!one.truth().holds()) {
        ofList |= Clause.isOfList(one);
        otherMatter |= fact != null && isOtherMatter(one, fact);
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

  private static boolean isOtherMatter(Part part, Fact fact) {
    return part.constraint() != null && Measure.tellsApart(part.constraint(), fact.type());
  }

  private void through(List<Miss> misses, List<Need> needs) {
    needs(misses.get(0).parts(), needs);
  }

  private void missing(Part part, List<Need> needs) {
    if (!part.through().isEmpty()) {
      through(part.through(), needs);
      return;
    }
    FactType type =
        part.condition() instanceof Condition.Pattern pattern ? clause.type(pattern.type()) : null;
    needs.add(
        type == null || type.postable() || type.called().isPresent()
            ? missing.needed(part)
            : Need.of("there were " + lower(type.doc())));
  }

  /** Adds what it takes for one combination of facts no longer to stand in the way. */
  private void away(List<Part> row, List<Need> needs) {
    for (Part part : row) {
      if (part.kind() == Part.Kind.NOT && part.truth().holds() && !part.parts().isEmpty()) {
        needs(part.parts(), needs);
        return;
      }
      if (part.kind() == Part.Kind.AND || part.kind() == Part.Kind.OR) {
        int before = needs.size();
        away(part.parts(), needs);
        if (needs.size() > before) {
          return;
        }
      }
    }
    List<Part> facts = new ArrayList<>(row);
    facts.removeIf(part -> part.fact() == null);
    otherwise(facts).ifPresent(needs::add);
  }

  /** What is easiest to think of: a list, a fact that says something else, a fact taken back. */
  private Optional<Need> otherwise(List<Part> facts) {
    for (Part fact : facts) {
      for (Part part : fact.parts()) {
        if (Clause.isOfList(part)) {
          return Optional.of(clause.needed(part, false));
        }
      }
    }
    for (Part fact : facts) {
      Optional<Need> said = said(fact);
      if (said.isPresent()) {
        return said;
      }
    }
    for (Part fact : facts) {
      if (!fact.through().isEmpty()) {
        List<Need> behind = new ArrayList<>();
        away(fact.through().get(0).parts(), behind);
        if (!behind.isEmpty()) {
          return Optional.of(behind.get(0));
        }
      }
    }
    return facts.stream().findFirst().flatMap(this::gone);
  }

  /** A fact in the way says something else. */
  private Optional<Need> said(Part part) {
    Fact fact = part.fact();
    if (fact != null && fact.type().maker() != FactType.Maker.RULE) {
      for (Part one : part.parts()) {
        if (one.kind() == Part.Kind.COMPARISON
            && one.left().field() != null
            && !isOtherMatter(one, fact)) {
          return Optional.of(clause.needed(one, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A fact in the way is taken back. */
  private Optional<Need> gone(Part part) {
    return Optional.ofNullable(part.fact())
        .map(
            fact ->
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
