package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import summit.api.editing.TriedDrafts;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.counterfactual.answer.Answer;
import summit.counterfactual.answer.AskedFields;
import summit.record.keeping.DecidedAnswer;
import summit.record.keeping.Recorder;
import summit.record.keeping.RecordsUnavailable;

/** Has a record of a decision kept before it is answered. */
@Singleton
public class KeptDecisions {
  /** The header of an answer that says where in the chain its record is. */
  public static final String RECORD = "Summit-Record";

  private final Recorder recorder;
  private final DecidedAnswer writing = new DecidedAnswer();

  KeptDecisions(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Keeps it; refuses the call where it cannot be kept and must be.
   *
   * @param posted the request
   * @param answered the answer as it is to leave
   * @return the number of the record; empty where none is kept
   */
  public OptionalLong keep(
      Answer answer, JsonNode posted, AskedFields asked, byte[] answered, HttpServerRequest call) {
    if (recorder.store().isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return recorder.keep(
          writing.of(answer, posted, TriedDrafts.FIELDS, asked.asQuery(), answered),
          call.remoteAddress().hostAddress());
    } catch (RecordsUnavailable unavailable) {
      throw new Refusal(
          ErrorCode.RECORDS_UNAVAILABLE,
          "The decision was made, and its record cannot be kept: "
              + unavailable.getMessage()
              + ".");
    }
  }
}
