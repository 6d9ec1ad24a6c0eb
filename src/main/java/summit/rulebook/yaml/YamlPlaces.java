package summit.rulebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** Where the parts of a YAML file stand; read only once there is something to say of them. */
public final class YamlPlaces {
  private final SourceFile file;
  private Optional<Node> root = Optional.empty();
  private boolean composed;

  public YamlPlaces(SourceFile file) {
    this.file = file;
  }

  /**
   * The place of a part, or of the nearest part around it that is there.
   *
   * @param steps from the whole: names of fields, and places in lists counted from 0
   */
  public Position at(String... steps) {
    if (!composed) {
      composed = true;
      root = compose(file);
    }
    return root.map(node -> place(inside(node, List.of(steps)))).orElse(Yaml.start(file));
  }

  /** The file read as what stands where; empty when it cannot be read. */
  private static Optional<Node> compose(SourceFile file) {
    List<RuleProblem> problems = new ArrayList<>();
    Yaml.read(file, problems);
    return problems.isEmpty() ? Yaml.compose(file.text()) : Optional.empty();
  }

  private static Node inside(Node node, List<String> steps) {
    if (steps.isEmpty()) {
      return node;
    }
    List<String> rest = steps.subList(1, steps.size());
    return step(node, steps.get(0)).map(next -> inside(next, rest)).orElse(node);
  }

  private static Optional<Node> step(Node node, String step) {
    if (node instanceof SequenceNode list) {
      return step.matches("\\d{1,9}")
          ? list.getValue().stream().skip(Integer.parseInt(step)).findFirst()
          : Optional.empty();
    }
    return node instanceof MappingNode map
        ? map.getValue().stream()
            .filter(entry -> entry.getKeyNode() instanceof ScalarNode key && isNamed(key, step))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNamed(ScalarNode key, String name) {
    return key.getValue().equals(name);
  }

  /** Of what goes over many lines, the first entry, so that an editor marks a line and no page. */
  private Position place(Node node) {
    if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
      NodeTuple first = map.getValue().get(0);
      return place(first.getKeyNode().getStartMark(), place(first.getValueNode()));
    }
    if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return place(list.getStartMark(), place(list.getValue().get(0)));
    }
    Mark start = node.getStartMark();
    Mark end = node.getEndMark();
    boolean sameLine = end.getLine() == start.getLine() && end.getColumn() > start.getColumn();
    int line = start.getLine() + 1;
    int column = start.getColumn() + 1;
    return new Position(file.path(), line, column, line, sameLine ? end.getColumn() : column);
  }

  private static Position place(Mark start, Position end) {
    return new Position(
        end.file(), start.getLine() + 1, start.getColumn() + 1, end.endLine(), end.endColumn());
  }
}
