package summit.facts.reading;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes or ids that are known, and which of them another spelling means. */
public final class KnownCodes {
  static final String DIFFERENCE = "they differ by capitals, width or blanks only";

  /** Longer ones are texts that nobody takes for another at a glance. */
  private static final int MOST_LIKENED = 200;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final Collection<String> codes;
  private final Map<String, Set<String>> byFold = new HashMap<>();
  private final Map<String, Set<String>> byLikeness = new HashMap<>();
  private final Map<String, List<String>> likenesses = new HashMap<>();

  /**
   * @param codes not copied, and read only when a code is not among them
   */
  public KnownCodes(Collection<String> codes) {
    this.codes = codes;
  }

  /** The code that is meant by what somebody posted, with a note where it is spelt otherwise. */
  public Optional<String> meant(String posted, String at, FactProblems problems) {
    Optional<String> meant = meant(NormalForm.of(posted));
    meant
        .filter(code -> !code.equals(posted))
        .ifPresent(code -> problems.note(at, DIFFERENCE, posted, code));
    return meant;
  }

  /**
   * The code that is meant, where only one can be: itself, or one like it but for {@link #fold}.
   */
  Optional<String> meant(String code) {
    if (codes.contains(code)) {
      return Optional.of(code);
    }
    if (byFold.isEmpty()) {
      codes.forEach(one -> byFold.computeIfAbsent(fold(one), key -> new TreeSet<>()).add(one));
    }
    Set<String> same = byFold.getOrDefault(fold(code), Set.of());
    return same.size() == 1 ? Optional.of(same.iterator().next()) : Optional.empty();
  }

  /** The other codes that it looks or sounds like, in the letters of whichever alphabet. */
  List<String> alike(String code) {
    if (byLikeness.isEmpty()) {
      for (String one : codes) {
        keys(one).forEach(key -> byLikeness.computeIfAbsent(key, none -> new TreeSet<>()).add(one));
      }
    }
    return keys(code).stream()
        .flatMap(key -> byLikeness.getOrDefault(key, Set.of()).stream())
        .filter(one -> !one.equals(code))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> keys(String code) {
    return likenesses.computeIfAbsent(code, one -> likenesses(one).toList());
  }

  /** What is the same for codes that differ by case, width and blanks only. */
  static String fold(String code) {
    if (isPlain(code)) {
      return code.toLowerCase(Locale.ROOT);
    }
    String wide = Normalizer.normalize(code, Normalizer.Form.NFKC);
    return BLANKS.matcher(wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** ASCII without blanks, as most are. */
  private static boolean isPlain(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) <= ' ' || code.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** What codes share that look alike in capitals (UTS 39), or read alike in Latin letters. */
  private static Stream<String> likenesses(String code) {
    if (code.length() > MOST_LIKENED) {
      return Stream.empty();
    }
    String capitals = fold(code).toUpperCase(Locale.ROOT);
    String skeleton = "looks like " + Alphabets.LOOKS.getSkeleton(capitals);
    boolean plain = capitals.chars().allMatch(letter -> letter < 128);
    String latin = plain ? capitals : Alphabets.LATIN.transliterate(capitals);
    return Stream.of(skeleton, "reads as " + fold(latin));
  }

  /** Loaded when first needed: the tables are large, and most codes are known. */
  private static final class Alphabets {
    static final SpoofChecker LOOKS =
        new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
