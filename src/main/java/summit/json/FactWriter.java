package summit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Field;

/** Writes facts so that they can be posted again as they were. */
public final class FactWriter {
  private FactWriter() {}

  public static ObjectNode write(Fact fact) {
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

  /** A value of a field; null where there is none. */
  public static JsonNode value(@Nullable Object value) {
    return AnswerJson.tree(value);
  }

  private static void put(ObjectNode written, String field, Optional<?> value) {
    value.ifPresent(one -> written.set(field, value(one)));
  }
}
