package summit.brief;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.decision.Decision;

/** Parties by the names that facts give for their codes: Ukraine for UA. */
final class PartyNames {
  private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]+\\b");
  private static final String PARTY = "Party";
  private static final String NAME = "name";

  private final Map<String, String> byCode;

  private PartyNames(Map<String, String> byCode) {
    this.byCode = byCode;
  }

  static PartyNames of(Decision decision) {
    return new PartyNames(
        decision.facts().stream()
            .filter(fact -> fact.type().equals(PARTY) && fact.values().containsKey(NAME))
            .collect(
                Collectors.toMap(
                    Decision.FactAnswer::id,
                    fact -> String.valueOf(fact.values().get(NAME)),
                    (one, other) -> one,
                    TreeMap::new)));
  }

  String in(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(of(code.group())));
  }

  String of(String code) {
    return byCode.getOrDefault(code, code);
  }
}
