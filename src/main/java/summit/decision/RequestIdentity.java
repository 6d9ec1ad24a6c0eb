package summit.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import summit.facts.Fact;
import summit.facts.reading.Json;
import summit.rulebook.Rulebook;

/** The content address of a question: equal for the same facts in any order. */
final class RequestIdentity {
  private RequestIdentity() {}

  static String of(Rulebook rulebook, DecisionRequest request, Level level) {
    List<Object> facts =
        request.facts().stream()
            .sorted(Comparator.comparing(Fact::id))
            .<Object>map(
                fact ->
                    List.of(fact.type().name(), new TreeMap<>(fact.values()), fact.provenance()))
            .toList();
    List<Object> question =
        List.of(
            rulebook.name(),
            rulebook.version(),
            request.asOf(),
            level,
            request.horizonDays(),
            request.proposal(),
            facts);
    return HexFormat.of().formatHex(sha256(Json.compact(question))).substring(0, 24);
  }

  private static byte[] sha256(byte[] question) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(question);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
