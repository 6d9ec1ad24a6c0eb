package summit.facts.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.reading.FactProblem.Code;

/** Finds facts that supersede each other in a circle, so that none of them would count. */
final class SupersessionCircles {
  /** More ids than this are no help to a reader. */
  private static final int NAMED = 100;

  /** What each fact supersedes, without those that lead to no circle. */
  private final Map<String, Iterator<String>> open = new LinkedHashMap<>();

  /** The facts that are being followed, each superseding the next. */
  private final List<String> way = new ArrayList<>();

  private final Set<String> onWay = new HashSet<>();

  SupersessionCircles(List<Fact> facts) {
    for (Fact fact : facts) {
      List<String> others =
          fact.provenance().supersedes().stream().filter(id -> !id.equals(fact.id())).toList();
      if (!others.isEmpty()) {
        open.put(fact.id(), others.iterator());
      }
    }
  }

  /** Adds a problem for each circle, at the first of its facts that was posted. */
  void check(Map<String, FactReferences.Posted> posted, FactProblems problems) {
    while (!open.isEmpty()) {
      if (way.isEmpty()) {
        goTo(open.keySet().iterator().next());
      }
      List<String> circle = circle();
      circle.stream()
          .flatMap(id -> Stream.ofNullable(posted.get(id)))
          .findFirst()
          .ifPresent(
              as ->
                  problems.add(Code.CONTRADICTION, as.at() + "/supersedes", () -> message(circle)));
    }
  }

  /**
   * Follows the way to what its last fact supersedes, until it comes back to one it was at or to an
   * end; what it was at and is seen to lead to no circle, and the circle itself, are looked at no
   * more. Each time that one fact supersedes another is looked at once.
   */
  private List<String> circle() {
    while (!way.isEmpty()) {
      String last = way.get(way.size() - 1);
      Iterator<String> others = open.get(last);
      if (others == null || !others.hasNext()) {
        leave(way.size() - 1);
        continue;
      }
      String next = others.next();
      if (onWay.contains(next)) {
        return leave(way.lastIndexOf(next));
      }
      if (open.containsKey(next)) {
        goTo(next);
      }
    }
    return List.of();
  }

  private void goTo(String id) {
    way.add(id);
    onWay.add(id);
  }

  /** Goes back to before a place of the way; what was there is looked at no more. */
  private List<String> leave(int place) {
    List<String> left = way.subList(place, way.size());
    List<String> gone = List.copyOf(left);
    left.clear();
    gone.forEach(open::remove);
    gone.forEach(onWay::remove);
    return gone;
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
