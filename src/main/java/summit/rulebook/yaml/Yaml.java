package summit.rulebook.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/**
 * Reads the YAML files of a rulebook and files of facts; JSON is YAML too. What readers of YAML
 * differ on is refused with its line, so that nobody is decided on what they did not mean.
 */
public final class Yaml {
  /** Far more than any file nests; what is nested deeper than facts are is refused later. */
  private static final int PARSED_DEPTH = 200;

  /** What a file is composed into takes up to two hundred times the memory of its text. */
  private static final Object ONE_AT_A_TIME = new Object();

  private Yaml() {}

  /** The document; missing, with everything that is wrong added, when it cannot be read. */
  public static JsonNode read(SourceFile file, List<RuleProblem> problems) {
    Optional<RuleProblem> unread = UnreadFile.problem(file);
    if (unread.isPresent()) {
      problems.add(unread.get());
      return MissingNode.getInstance();
    }
    synchronized (ONE_AT_A_TIME) {
      return compose(file, problems);
    }
  }

  private static JsonNode compose(SourceFile file, List<RuleProblem> problems) {
    Optional<Node> root;
    try {
      root = compose(file.text());
    } catch (YAMLException unreadable) {
      problems.add(YamlComplaint.of(unreadable, file));
      return MissingNode.getInstance();
    }
    YamlTree tree = new YamlTree(file);
    JsonNode document = root.map(tree::read).orElseGet(MissingNode::getInstance);
    problems.addAll(tree.problems());
    return tree.problems().isEmpty() ? document : MissingNode.getInstance();
  }

  /** The file read as what stands where, aliases followed; empty where nothing stands. */
  static Optional<Node> compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(PARSED_DEPTH);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    StreamReader reader = new StreamReader(new StringReader(text));
    return Optional.ofNullable(
        new Composer(new ParserImpl(reader, options), new YamlTags(), options).getSingleNode());
  }

  public static Position start(SourceFile file) {
    return new Position(file.path(), 1, 1, 1, 1);
  }
}
