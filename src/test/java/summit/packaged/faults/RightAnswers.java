package summit.packaged.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summit.decision.DecisionMaker;
import summit.evaluation.interpreter.Interpreter;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/**
 * Fact sets of the cases beside the rules, and what the independent evaluator answers to each by
 * each version of the rules.
 */
final class RightAnswers {
  private static final Path CASES = Path.of("rules", "summit", "cases");

  /** Of the cases every third, so that there are some of each verdict. */
  private static final int EVERY = 3;

  private final List<String> requests = new ArrayList<>();
  private final Map<String, List<Gist>> answers = new HashMap<>();

  /** Answers that were looked into, by request: the same bytes need no second look. */
  private final List<Set<String>> known = new ArrayList<>();

  RightAnswers(List<Rulebook> versions) throws IOException, InvalidRequest {
    List<ObjectNode> cases = cases();
    for (ObjectNode one : cases) {
      requests.add(one.toString());
      known.add(ConcurrentHashMap.newKeySet());
    }
    for (Rulebook version : versions) {
      List<Gist> right = new ArrayList<>();
      try (DecisionMaker maker = new DecisionMaker(version, new Interpreter().build(version))) {
        for (ObjectNode one : cases) {
          var request =
              RequestReader.read(one, version, LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
          right.add(Gist.of(AnswerJson.tree(maker.decide(request))));
        }
      }
      answers.put(version.version(), right);
    }
  }

  int size() {
    return requests.size();
  }

  String request(int index) {
    return requests.get(index);
  }

  /** Whether the version that the answer names answers so. */
  boolean isRight(int index, String answer) throws JsonProcessingException {
    if (known.get(index).contains(answer)) {
      return true;
    }
    Gist gist = Gist.of(answer);
    List<Gist> right = answers.get(gist.version());
    if (right == null || !right.get(index).equals(gist)) {
      return false;
    }
    known.get(index).add(answer);
    return true;
  }

  /** To how many requests the versions answer otherwise. */
  long toldApart() {
    return IntStream.range(0, size())
        .filter(
            i -> answers.values().stream().map(all -> all.get(i).unnamed()).distinct().count() > 1)
        .count();
  }

  private static List<ObjectNode> cases() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(CASES)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    List<ObjectNode> cases = new ArrayList<>();
    for (int i = 0; i < files.size(); i += EVERY) {
      ObjectNode one = (ObjectNode) new YAMLMapper().readTree(files.get(i).toFile());
      one.remove(CaseTrial.CASE_FIELDS);
      cases.add(one);
    }
    return cases;
  }
}
