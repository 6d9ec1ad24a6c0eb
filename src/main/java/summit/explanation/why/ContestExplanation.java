package summit.explanation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import summit.decision.contest.Contest;
import summit.decision.meeting.Status;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;
import summit.rulebook.Precondition;

/**
 * Says of a precondition that hangs on facts that contradict each other what each side says, how it
 * would stand by each, and what would settle it.
 */
final class ContestExplanation {
  /** More facts or sides are only counted. */
  private static final int NAMED = 4;

  private final Phrases phrases;
  private final FactPhrases words;

  ContestExplanation(Phrases phrases) {
    this.phrases = phrases;
    this.words = new FactPhrases(phrases);
  }

  /** One for each contradiction that the precondition hangs on. */
  Stream<NearMiss> nearest(Precondition precondition, List<Contest> contests) {
    return contests.stream().map(contest -> nearest(precondition, contest, contests));
  }

  private NearMiss nearest(Precondition precondition, Contest contest, List<Contest> all) {
    Status best =
        contest.sides().stream().map(Contest.Side::status).min(Status::compareTo).orElseThrow();
    return new NearMiss(
        phrases.say(Contest.RULE),
        Contest.AT,
        best.name(),
        1,
        contest.facts().stream().map(Fact::id).toList(),
        List.of(),
        sentences(precondition, contest, all),
        false,
        0);
  }

  private String sentences(Precondition precondition, Contest contest, List<Contest> all) {
    List<String> sentences = new ArrayList<>();
    sentences.add(sides(precondition, contest));
    sentences.add(settled(contest));
    List<String> others = others(contest, all);
    if (!others.isEmpty()) {
      sentences.add(phrases.say("explanation.contest.others", "others", also(others)));
    }
    return String.join(" ", sentences);
  }

  /** "F-1 says that it is given, by which ... would be satisfied; F-2 says ...". */
  private String sides(Precondition precondition, Contest contest) {
    List<String> disputed = disputed(contest);
    List<String> sides = new ArrayList<>();
    for (Contest.Side side : contest.sides()) {
      if (sides.size() < NAMED) {
        sides.add(
            phrases.say(
                "explanation.contest.side",
                "says",
                phrases.say(
                    side.facts().size() == 1
                        ? "explanation.contest.says"
                        : "explanation.contest.say",
                    "facts",
                    ids(side.facts()),
                    "claim",
                    claim(side.facts().get(0), disputed)),
                "precondition",
                sides.isEmpty()
                    ? phrases.title(precondition.id())
                    : phrases.say("explanation.contest.it"),
                "stands",
                phrases.say("explanation.contest.stands", side.status())));
      }
    }
    int more = contest.facts().size() - named(contest);
    if (more > 0) {
      sides.add(phrases.count("explanation.contest.more", more));
    }
    return String.join(" ", sides);
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
    return claims.isEmpty() ? phrases.say("explanation.contest.nothing") : phrases.list(claims);
  }

  /** What would have to come or go; the latest statement of a matter governs. */
  private String settled(Contest contest) {
    List<Contest.Side> sides = contest.sides();
    String go =
        sides.size() == 2
            ? phrases.say(
                "explanation.contest.either",
                "one",
                ids(sides.get(0).facts()),
                "other",
                ids(sides.get(1).facts()))
            : phrases.say("explanation.contest.allButOne");
    return phrases.say("explanation.contest.settle", "statements", go);
  }

  /** The contradictions that would be left. */
  private List<String> others(Contest contest, List<Contest> all) {
    return all.stream()
        .filter(other -> !other.equals(contest))
        .map(other -> ids(other.facts()))
        .limit(NAMED)
        .toList();
  }

  private String also(List<String> others) {
    String also = others.get(0);
    for (String other : others.subList(1, others.size())) {
      also = phrases.say("explanation.contest.also", "first", also, "other", other);
    }
    return also;
  }

  private String ids(List<Fact> facts) {
    List<String> ids = new ArrayList<>(facts.stream().map(Fact::id).limit(NAMED).toList());
    if (facts.size() > NAMED) {
      ids.add(phrases.say("explanation.contest.moreFacts", "count", facts.size() - NAMED));
    }
    return phrases.list(ids);
  }
}
