package summit.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;
import summit.facts.Fact;
import summit.rulebook.Rulebook;

/** The content address of a question: equal for the same facts in any order. */
final class RequestIdentity {
  private RequestIdentity() {}

  static String of(Rulebook rulebook, DecisionRequest request, Level level) {
    StringBuilder text = new StringBuilder();
    line(text, rulebook.name(), rulebook.version(), request.asOf(), level, request.horizonDays());
    line(text, request.proposal());
    request.facts().stream()
        .sorted(Comparator.comparing(Fact::id))
        .forEach(
            fact ->
                line(text, fact.type().name(), new TreeMap<>(fact.values()), fact.provenance()));
    return HexFormat.of().formatHex(sha256(text.toString())).substring(0, 24);
  }

  private static void line(StringBuilder text, Object... parts) {
    for (Object part : parts) {
      text.append(part).append('\u0000');
    }
    text.append('\n');
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
