package summit.api.description;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summit.api.rulebooks.CasesResource;
import summit.api.rulebooks.RequestSchema;
import summit.counterfactual.paths.target.Target;
import summit.decision.meeting.Level;
import summit.explanation.why.Depth;
import summit.explanation.why.Explanation;
import summit.facts.Source;

/** The fields of answers that hold less than their class shows. */
final class FieldsByHand {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FieldsByHand() {}

  /** The schema of such a field; empty for all others. */
  static Optional<ObjectNode> schema(AnnotatedMember field, String name) {
    Class<?> owner = field.getDeclaringClass();
    if (owner == Explanation.class && name.equals("depth")) {
      return Optional.of(texts(Stream.of(Depth.values()).map(Depth::word)));
    }
    if (owner == Source.class && name.equals("reliability")) {
      return Optional.of(texts(RequestSchema.GRADES.stream()));
    }
    if (owner == Source.class && name.equals("credibility")) {
      ArrayNode grades = NODES.arrayNode();
      IntStream.rangeClosed(1, 6).forEach(grades::add);
      return Optional.of(NODES.objectNode().put("type", "integer").set("enum", grades));
    }
    if (owner == Target.OfLevel.class && name.equals("level")) {
      // A reference would have openapi-generator import two classes of the name Level.
      return Optional.of(texts(Stream.of(Level.values()).map(Level::name)));
    }
    if (owner == CasesResource.CaseInFull.class && name.equals("request")) {
      return Optional.of(SchemaNames.reference(NODES.objectNode(), RulebookSchemas.ANY_REQUEST));
    }
    if (owner == CasesResource.CaseInFull.class && name.equals("expected")) {
      return Optional.of(
          NODES.objectNode().put("type", "object").put("additionalProperties", true));
    }
    return Optional.empty();
  }

  private static ObjectNode texts(Stream<String> words) {
    ArrayNode texts = NODES.arrayNode();
    words.forEach(texts::add);
    return NODES.objectNode().put("type", "string").set("enum", texts);
  }
}
