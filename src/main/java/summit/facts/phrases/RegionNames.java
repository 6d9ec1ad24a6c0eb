package summit.facts.phrases;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** English names of regions by their codes (ISO 3166-1 alpha-2), as the CLDR of ICU has them. */
final class RegionNames {
  private static final LocaleDisplayNames NAMES = LocaleDisplayNames.getInstance(ULocale.ENGLISH);

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
    return Optional.ofNullable(NAMES.regionDisplayName(code)).filter(name -> !name.equals(code));
  }
}
