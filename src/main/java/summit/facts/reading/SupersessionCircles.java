package summit.facts.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.reading.FactProblem.Code;

/** Finds facts that supersede each other in a circle, so that none of them would count. */
final class SupersessionCircles {
  /** More ids than this are no help to a reader. */
  private static final int NAMED = 100;

  /** What each fact supersedes, without those that lead to no circle. */
  private final Map<String, List<String>> open = new LinkedHashMap<>();

  SupersessionCircles(List<Fact> facts) {
    for (Fact fact : facts) {
      List<String> others =
          fact.provenance().supersedes().stream().filter(id -> !id.equals(fact.id())).toList();
      if (!others.isEmpty()) {
        open.put(fact.id(), others);
      }
    }
  }

  /** Adds a problem for each circle, at the first of its facts that was posted. */
  void check(Map<String, FactReferences.Posted> posted, FactProblems problems) {
    while (!open.isEmpty()) {
      List<String> circle = circle(open.keySet().iterator().next());
      circle.stream()
          .flatMap(id -> Stream.ofNullable(posted.get(id)))
          .findFirst()
          .ifPresent(
              as -> problems.add(Code.CONTRADICTION, as.at() + "/supersedes", message(circle)));
    }
  }

  /**
   * Follows a fact to what it supersedes, until it comes back to one it was at or to an end; what
   * it was at and is seen to lead to no circle, and the circle itself, are looked at no more.
   */
  private List<String> circle(String start) {
    List<String> way = new ArrayList<>(List.of(start));
    while (!way.isEmpty()) {
      String last = way.get(way.size() - 1);
      Optional<String> next =
          open.getOrDefault(last, List.of()).stream().filter(open::containsKey).findFirst();
      if (next.isEmpty()) {
        open.remove(last);
        way.remove(way.size() - 1);
      } else if (way.contains(next.get())) {
        List<String> circle = way.subList(way.indexOf(next.get()), way.size());
        circle.forEach(open::remove);
        return List.copyOf(circle);
      } else {
        way.add(next.get());
      }
    }
    return List.of();
  }

  private static String message(List<String> circle) {
    String named =
        circle.stream()
            .limit(NAMED)
            .map(id -> QuotedText.quoted(id) + " supersedes ")
            .collect(Collectors.joining());
    String left = circle.size() > NAMED ? (circle.size() - NAMED) + " more, back to " : "";
    return named
        + left
        + QuotedText.quoted(circle.get(0))
        + ": none of them would count; say which is the latest";
  }
}
