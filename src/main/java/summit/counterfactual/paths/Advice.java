package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the paths of an answer come to: what to make happen, and what to find out.
 *
 * @param makeHappen what somebody is to be asked for, what the first paths need first
 * @param findOut the questions to ask, likewise
 */
public record Advice(List<Request> makeHappen, List<Question> findOut) {
  public Advice {
    makeHappen = List.copyOf(makeHappen);
    findOut = List.copyOf(findOut);
  }

  /**
   * What somebody is asked for.
   *
   * @param who codes of those who are asked
   * @param paths the paths that need it, counted from 1
   */
  public record Request(List<String> who, String ask, List<Integer> paths) {
    public Request {
      who = List.copyOf(who);
      paths = List.copyOf(paths);
    }
  }

  /**
   * What is to be found out.
   *
   * @param paths the paths that need it, or that may turn out not to be needed, counted from 1
   */
  public record Question(String question, List<Integer> paths) {
    public Question {
      paths = List.copyOf(paths);
    }
  }

  static Advice of(List<Path> paths) {
    Map<String, List<String>> who = new LinkedHashMap<>();
    Map<String, TreeSet<Integer>> asks = new LinkedHashMap<>();
    Map<String, TreeSet<Integer>> questions = new LinkedHashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      int number = i + 1;
      Path path = paths.get(i);
      for (Act act : path.makeHappen()) {
        who.putIfAbsent(act.ask(), act.who());
        asks.computeIfAbsent(act.ask(), key -> new TreeSet<>()).add(number);
      }
      questions(path)
          .forEach(one -> questions.computeIfAbsent(one, key -> new TreeSet<>()).add(number));
    }
    List<Request> makeHappen = new ArrayList<>();
    asks.forEach(
        (ask, of) ->
            makeHappen.add(new Request(who.getOrDefault(ask, List.of()), ask, List.copyOf(of))));
    List<Question> findOut = new ArrayList<>();
    questions.forEach((question, of) -> findOut.add(new Question(question, List.copyOf(of))));
    return new Advice(makeHappen, findOut);
  }

  private static Stream<String> questions(Path path) {
    return Stream.concat(
        path.findOut().stream().map(OpenAnswer::question),
        path.makeHappen().stream().flatMap(act -> act.findOutFirst().stream()));
  }
}
