package summit.explanation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import summit.decision.contest.Contest;
import summit.decision.meeting.Status;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;
import summit.rulebook.Precondition;

/**
 * Says of a precondition that hangs on facts that contradict each other what each side says, how it
 * would stand by each, and what would settle it.
 */
final class ContestExplanation {
  /** More facts or sides are only counted. */
  private static final int NAMED = 4;

  private final ValueNames names;
  private final FactWords words;

  ContestExplanation(ValueNames names) {
    this.names = names;
    this.words = new FactWords(names);
  }

  /** One for each contradiction that the precondition hangs on. */
  Stream<NearMiss> nearest(Precondition precondition, List<Contest> contests) {
    return contests.stream().map(contest -> nearest(precondition, contest, contests));
  }

  private NearMiss nearest(Precondition precondition, Contest contest, List<Contest> all) {
    Status best =
        contest.sides().stream().map(Contest.Side::status).min(Status::compareTo).orElseThrow();
    String sentences = sides(precondition, contest) + " " + settled(contest) + others(contest, all);
    return new NearMiss(
        Contest.RULE,
        Contest.AT,
        best.name(),
        1,
        contest.facts().stream().map(Fact::id).toList(),
        List.of(),
        sentences.replace("s's ", "s' "),
        false,
        0);
  }

  /** "F-1 says that it is given, by which ... would be satisfied; F-2 says ...". */
  private String sides(Precondition precondition, Contest contest) {
    List<String> disputed = disputed(contest);
    List<String> sides = new ArrayList<>();
    for (Contest.Side side : contest.sides()) {
      if (sides.size() < NAMED) {
        sides.add(
            ids(side.facts())
                + (side.facts().size() == 1 ? " says " : " say ")
                + claim(side.facts().get(0), disputed)
                + ", by which "
                + (sides.isEmpty() ? names.of(precondition.id()) : "it")
                + stands(side.status()));
      }
    }
    int more = contest.facts().size() - named(contest);
    if (more > 0) {
      sides.add(more + " more on file say" + (more == 1 ? "s" : "") + " something else again");
    }
    return String.join("; ", sides) + ".";
  }

  private static int named(Contest contest) {
    return contest.sides().stream().limit(NAMED).mapToInt(side -> side.facts().size()).sum();
  }

  /** The fields in which the sides differ. */
  private static List<String> disputed(Contest contest) {
    List<Fact> facts = contest.facts();
    return facts.get(0).type().states().stream()
        .filter(field -> facts.stream().map(fact -> value(fact, field)).distinct().count() > 1)
        .toList();
  }

  private static String value(Fact fact, String field) {
    return Objects.toString(fact.value(field), "");
  }

  private String claim(Fact fact, List<String> disputed) {
    Map<String, Field> fields = fact.type().fields();
    List<String> claims = new ArrayList<>();
    for (String name : disputed) {
      Object value = fact.value(name);
      Field field = fields.get(name);
      if (value != null && field != null) {
        claims.add(words.said(fact, field, value));
      }
    }
    return claims.isEmpty() ? "nothing of it" : ValueNames.list(claims, "and");
  }

  private static String stands(Status status) {
    return status == Status.BLOCKING
        ? " would block"
        : " would be " + status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What would have to come or go; the latest statement of a matter governs. */
  private static String settled(Contest contest) {
    List<Contest.Side> sides = contest.sides();
    String go =
        sides.size() == 2
            ? "either " + ids(sides.get(0).facts()) + " or " + ids(sides.get(1).facts())
            : "all of these statements but one";
    return "To settle it, "
        + go
        + " would have to be withdrawn or superseded, or a later statement would have to confirm"
        + " one of them.";
  }

  /** The contradictions that would be left. */
  private static String others(Contest contest, List<Contest> all) {
    List<String> others =
        all.stream()
            .filter(other -> !other.equals(contest))
            .map(other -> ids(other.facts()))
            .limit(NAMED)
            .toList();
    return others.isEmpty()
        ? ""
        : " The contradiction between "
            + String.join(", and that between ", others)
            + " would have to be settled as well.";
  }

  private static String ids(List<Fact> facts) {
    List<String> ids = new ArrayList<>(facts.stream().map(Fact::id).limit(NAMED).toList());
    if (facts.size() > NAMED) {
      ids.add((facts.size() - NAMED) + " more");
    }
    return ValueNames.list(ids, "and");
  }
}
