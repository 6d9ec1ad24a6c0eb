package summit.counterfactual.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import summit.decision.meeting.Verdict;

/**
 * The parts of an answer that were asked for.
 *
 * @param verdict whether or not it was asked for
 * @param blocking how many preconditions block, whether or not that was asked for
 * @param parts by name, in the order in which they are written
 */
public record SelectedAnswer(Verdict verdict, long blocking, @JsonValue Map<String, Object> parts) {
  public SelectedAnswer {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
