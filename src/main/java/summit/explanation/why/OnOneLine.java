package summit.explanation.why;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes deep trees on a line of their own: indented, they would be half made of spaces. */
final class OnOneLine extends JsonSerializer<Object> {
  @Override
  public void serialize(Object tree, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    PrettyPrinter indenting = json.getPrettyPrinter();
    json.setPrettyPrinter(null);
    try {
      serializers.defaultSerializeValue(tree, json);
    } finally {
      json.setPrettyPrinter(indenting);
    }
  }
}
