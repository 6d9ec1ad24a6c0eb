package summit.rulebook.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Leaves open what a plain word means, so that it differs from one whose kind is written down. */
final class YamlTags extends Resolver {
  /** The kind of a word that has neither quotes nor a tag. */
  static final Tag PLAIN = new Tag("!plain");

  @Override
  public Tag resolve(NodeId kind, String value, boolean implicit) {
    return switch (kind) {
      case sequence -> Tag.SEQ;
      case mapping -> Tag.MAP;
      case scalar, anchor -> implicit ? PLAIN : Tag.STR;
    };
  }
}
