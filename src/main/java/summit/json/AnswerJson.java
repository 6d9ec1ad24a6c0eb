package summit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes answers as JSON: fields in declared order, dates as ISO days. */
public final class AnswerJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new DecisionFields())
          .build();

  private AnswerJson() {}

  /** The mapper that writes answers, for the HTTP layer to write by. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /**
   * An answer to a program, without space between its parts.
   *
   * @throws AnswerTooLarge if it has more bytes than one may have
   */
  public static byte[] compact(Object answer) {
    return written(MAPPER.writer(), answer);
  }

  /**
   * An answer to a person.
   *
   * @throws AnswerTooLarge if it has more bytes than one may have
   */
  public static byte[] indented(Object answer) {
    return written(MAPPER.writerWithDefaultPrettyPrinter(), answer);
  }

  private static byte[] written(ObjectWriter writer, Object answer) {
    try {
      BoundedBytes bytes = new BoundedBytes();
      writer.writeValue(bytes, answer);
      return bytes.all();
    } catch (BoundedBytes.Full tooLarge) {
      throw new AnswerTooLarge();
    } catch (IOException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  /** An answer to be looked into, or to stand inside another; what is absent becomes null. */
  public static JsonNode tree(@Nullable Object answer) {
    return MAPPER.valueToTree(answer);
  }
}
