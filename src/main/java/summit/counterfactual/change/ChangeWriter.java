package summit.counterfactual.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Field;
import summit.json.AnswerJson;

/** Writes changes so that they can be posted again as they are. */
final class ChangeWriter {
  private ChangeWriter() {}

  static ObjectNode write(FactChange change) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put(ChangeReader.KIND, change.kind().name());
    if (change instanceof FactChange.Add add) {
      written.set(ChangeReader.FACT, fact(add.fact()));
    } else {
      written.put(ChangeReader.FACT, change.id());
    }
    if (change instanceof FactChange.Set set) {
      written.put(ChangeReader.FIELD, set.field());
      written.set(ChangeReader.VALUE, json(set.value().orElse(null)));
    }
    return written;
  }

  /** A fact as it was posted. */
  private static ObjectNode fact(Fact fact) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put("type", fact.type().name()).put("id", fact.id());
    for (Field field : fact.type().postedFields()) {
      put(written, field.name(), Optional.ofNullable(fact.value(field.name())));
    }
    Provenance provenance = fact.provenance();
    put(written, "evidence", Optional.of(provenance.evidence()).filter(all -> !all.isEmpty()));
    put(written, "source", provenance.source());
    put(written, "reportedOn", provenance.reportedOn());
    put(written, "validUntil", provenance.validUntil());
    put(written, "supersedes", Optional.of(provenance.supersedes()).filter(all -> !all.isEmpty()));
    put(written, "note", provenance.note());
    return written;
  }

  private static void put(ObjectNode written, String field, Optional<?> value) {
    value.ifPresent(one -> written.set(field, json(one)));
  }

  private static JsonNode json(@Nullable Object value) {
    return AnswerJson.tree(value);
  }
}
