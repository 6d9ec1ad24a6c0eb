package summit.facts.phrases;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** English names of regions by their codes (ISO 3166-1 alpha-2), as the CLDR of ICU has them. */
final class RegionNames {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /** No more than there are pairs of letters. */
  private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

  private RegionNames() {}

  static Optional<String> of(String code) {
    return CODE.matcher(code).matches()
        ? KNOWN.computeIfAbsent(code, RegionNames::lookedUp)
        : Optional.empty();
  }

  private static Optional<String> lookedUp(String code) {
    String name = new ULocale("und_" + code).getDisplayCountry(ULocale.ENGLISH);
    return name.isEmpty() || name.equals(code) ? Optional.empty() : Optional.of(name);
  }
}
