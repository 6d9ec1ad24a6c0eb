package summit.api.analyses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import summit.json.AnswerJson;

/** How the parts of an answer are told one by one, the end or a problem last. */
enum StreamForm {
  /** Lines of JSON, each an object of one field. */
  LINES("application/x-ndjson", "result") {
    @Override
    void write(OutputStream out, String part, Object data) throws IOException {
      out.write(AnswerJson.compact(Map.of(part, data)));
      out.write('\n');
    }
  },

  /** Server-sent events, each with JSON as its data. */
  EVENTS("text/event-stream", "end") {
    @Override
    void write(OutputStream out, String part, Object data) throws IOException {
      out.write(("event: " + part + "\ndata: ").getBytes(UTF_8));
      out.write(AnswerJson.compact(data));
      out.write(new byte[] {'\n', '\n'});
    }
  };

  /** Offered behind a whole answer to callers that accept anything. */
  static final String NDJSON = "application/x-ndjson;qs=0.5";

  /** Offered last. */
  static final String EVENT_STREAM = "text/event-stream;qs=0.4";

  private final String mediaType;
  private final String end;

  StreamForm(String mediaType, String end) {
    this.mediaType = mediaType;
    this.end = end;
  }

  /** What the answer is said to be, whatever it is offered behind. */
  String mediaType() {
    return mediaType;
  }

  /** What the part is called that holds the answer. */
  String end() {
    return end;
  }

  /**
   * Writes a part.
   *
   * @param data what becomes JSON without line breaks
   */
  abstract void write(OutputStream out, String part, Object data) throws IOException;
}
