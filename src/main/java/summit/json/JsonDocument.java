package summit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import summit.bounds.Bound;

/** Reads JSON within bounds. */
public final class JsonDocument {
  private static final int MAX_DEPTH = Bound.NESTING.count();

  /** A value has a beginning and an end, and a name before it. */
  private static final long TOKENS_AN_ELEMENT = 3;

  private static final int MAX_TEXT = 1_000_000;
  private static final int MAX_DIGITS = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_TEXT)
                          .maxNumberLength(MAX_DIGITS)
                          .maxTokenCount(Bound.BODY_ELEMENTS.value() * TOKENS_AN_ELEMENT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonDocument() {}

  /** The document; a missing node when there is none. */
  public static JsonNode read(byte[] document) throws Unreadable {
    try {
      return MAPPER.readTree(document);
    } catch (StreamConstraintsException excessive) {
      if (excessive.getOriginalMessage().contains("Token count")) {
        throw new Excessive(Bound.BODY_ELEMENTS);
      }
      throw new Unreadable(
          excessive.getOriginalMessage().contains("depth")
              ? "the document nests deeper than " + MAX_DEPTH + " levels"
              : "a text or number in the document is too long",
          excessive.getLocation());
    } catch (MismatchedInputException trailing) {
      throw new Unreadable("something follows the end of the document", trailing.getLocation());
    } catch (JsonProcessingException malformed) {
      throw new Unreadable("this is not JSON: " + why(malformed), malformed.getLocation());
    } catch (CharConversionException noText) {
      // Zeros at the beginning pass for UTF-16 or UTF-32, which the rest then is not.
      throw new Unreadable("this is not JSON: it is no text in UTF-8", null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The parser's complaint without its advice to programmers. */
  private static String why(JsonProcessingException malformed) {
    return malformed.getOriginalMessage()
        .split("\n|: was expecting|: expected close marker|: enable |: only regular", 2)[0];
  }

  /** A document that holds more than is read. */
  public static final class Excessive extends Unreadable {
    private static final long serialVersionUID = 1L;

    private final Bound passed;

    Excessive(Bound passed) {
      super("the document holds more than " + passed.value() + " " + passed.what(), null);
      this.passed = passed;
    }

    public Bound passed() {
      return passed;
    }
  }

  /** A document that is not JSON, or is beyond all bounds. */
  public static class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why, @Nullable JsonLocation at) {
      super(
          at == null
              ? why
              : why + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
    }
  }
}
