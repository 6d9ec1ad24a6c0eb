package summit.rulebook.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/**
 * Makes values of a composed file: aliases stand for what they name, merged fields are filled in.
 */
final class YamlTree {
  /** As deep as JSON may be. */
  private static final int MAX_DEPTH = 32;

  /** Far more than the largest file says; what aliases multiply (a YAML bomb) is more. */
  private static final int MAX_VALUES = 250_000;

  private static final int MAX_PROBLEMS = 100;
  private static final String MERGE = "<<";
  private static final String STANDARD = "tag:yaml.org,2002:";

  /** Tags that say what a word is anyway. */
  private static final Set<Tag> OF_WORDS =
      Set.of(YamlTags.PLAIN, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  private final SourceFile file;
  private final Set<RuleProblem> problems = new LinkedHashSet<>();
  private int values;

  YamlTree(SourceFile file) {
    this.file = file;
  }

  /** The document; of no use when there are problems. */
  JsonNode read(Node root) {
    return read(root, 1);
  }

  List<RuleProblem> problems() {
    return List.copyOf(problems);
  }

  private JsonNode read(Node node, int depth) {
    values++;
    if (values == MAX_VALUES) {
      problem(
          node, "with its aliases the file says more than " + MAX_VALUES + " values; write less");
    }
    if (depth > MAX_DEPTH) {
      problem(
          node,
          "this nests deeper than " + MAX_DEPTH + " levels, or an alias names what it stands in");
    }
    if (values >= MAX_VALUES || depth > MAX_DEPTH) {
      return NullNode.getInstance();
    }
    if (node instanceof MappingNode map) {
      requireTag(map, Tag.MAP);
      return object(map, depth);
    }
    if (node instanceof SequenceNode list) {
      requireTag(list, Tag.SEQ);
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.getValue().forEach(each -> array.add(read(each, depth + 1)));
      return array;
    }
    return word((ScalarNode) node);
  }

  /** What is merged gives way to what is written; of two merged maps the first counts. */
  private ObjectNode object(MappingNode map, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    List<Node> merged = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (NodeTuple entry : map.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problem(
            entry.getKeyNode(),
            "a name is a word, not a list or a map; put a text that begins with [ or { in double"
                + " quotes");
        continue;
      }
      String name = key.getValue();
      if (!names.add(name)) {
        problem(key, name + " stands here twice; keep one");
      } else if (name.equals(MERGE) && key.isPlain()) {
        merged.add(entry.getValueNode());
      } else {
        object.set(name, read(entry.getValueNode(), depth + 1));
      }
    }
    merged.forEach(node -> merge(node, object, depth + 1));
    return object;
  }

  private void merge(Node node, ObjectNode into, int depth) {
    if (node instanceof SequenceNode list && depth <= MAX_DEPTH) {
      list.getValue().forEach(each -> merge(each, into, depth + 1));
    } else if (read(node, depth) instanceof ObjectNode fields) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        into.putIfAbsent(field.getKey(), field.getValue());
      }
    } else {
      problem(node, "<< takes fields over from elsewhere: name an alias of a map");
    }
  }

  private JsonNode word(ScalarNode node) {
    Tag tag = node.getTag();
    if (!OF_WORDS.contains(tag)) {
      if (!tag.equals(Tag.STR) && !tag.equals(Tag.TIMESTAMP)) {
        refuseTag(node);
      }
      return TextNode.valueOf(node.getValue());
    }
    try {
      JsonNode value = YamlWord.read(node.getValue());
      if (!agree(tag, value)) {
        refuseTag(node);
      }
      return value;
    } catch (YamlWord.Refused refused) {
      problem(node, String.valueOf(refused.getMessage()));
      return NullNode.getInstance();
    }
  }

  private static boolean agree(Tag tag, JsonNode value) {
    return tag.equals(YamlTags.PLAIN)
        || (tag.equals(Tag.INT) && value.isIntegralNumber())
        || (tag.equals(Tag.FLOAT) && value.isNumber())
        || (tag.equals(Tag.BOOL) && value.isBoolean())
        || (tag.equals(Tag.NULL) && value.isNull());
  }

  private void requireTag(Node node, Tag tag) {
    if (!node.getTag().equals(tag)) {
      refuseTag(node);
    }
  }

  private void refuseTag(Node node) {
    String tag = node.getTag().getValue();
    String written = tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    problem(node, "the tag " + written + " is not for this value; write it without the tag");
  }

  private void problem(Node node, String message) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(RuleProblem.of(ProblemCode.BAD_YAML, place(node), message));
    }
  }

  /** The word, or where a list or map begins. */
  private Position place(Node node) {
    Mark start = node.getStartMark();
    Mark end = node.getEndMark();
    int line = start.getLine() + 1;
    int column = start.getColumn() + 1;
    boolean word = node instanceof ScalarNode && end.getLine() == start.getLine();
    return new Position(
        file.path(), line, column, line, word ? Math.max(column, end.getColumn()) : column);
  }
}
