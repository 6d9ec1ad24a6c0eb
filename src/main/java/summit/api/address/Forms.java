package summit.api.address;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms that a caller sends and takes, as headers say them. */
final class Forms {
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  private Forms() {}

  /** A type; empty when the header holds none. */
  static Optional<MediaType> type(String header) {
    try {
      return Optional.of(MediaType.valueOf(header));
    } catch (IllegalArgumentException noType) {
      return Optional.empty();
    }
  }

  /** Whether a body has to be unpacked before it is read. */
  static boolean packed(List<String> contentEncoding) {
    return contentEncoding.stream()
        .flatMap(header -> Stream.of(header.split(",", -1)))
        .map(String::trim)
        .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }

  /** Whether text of this type is read as it was meant: in UTF-8, as JSON is. */
  static boolean inUtf8(MediaType type) {
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || UTF_8.contains(charset.toLowerCase(Locale.ROOT));
  }

  static boolean oneOf(List<MediaType> types, MediaType type) {
    return types.stream().anyMatch(one -> one.isCompatible(type));
  }

  /** The ranges of types that a caller says it takes; what cannot be read is left out. */
  static List<MediaType> ranges(List<String> accept) {
    return accept.stream()
        .flatMap(header -> Stream.of(header.split(",", -1)))
        .flatMap(range -> type(range.trim()).stream())
        .toList();
  }

  /**
   * Whether a caller takes any of some types. Of the ranges that a type is in, the closest counts;
   * one of weight 0 means that it is not taken.
   */
  static boolean taken(List<MediaType> types, List<MediaType> ranges) {
    return types.stream().anyMatch(type -> taken(type, ranges));
  }

  private static boolean taken(MediaType type, List<MediaType> ranges) {
    return ranges.stream()
        .filter(range -> range.isCompatible(type))
        .max(Comparator.comparingInt(Forms::closeness).thenComparing(Forms::weight))
        .filter(range -> weight(range) > 0)
        .isPresent();
  }

  /** The ranges as a header, without parameters that no answer has, such as a charset. */
  static String header(List<MediaType> ranges) {
    return ranges.stream()
        .map(range -> range.getType() + "/" + range.getSubtype() + ";q=" + weight(range))
        .collect(Collectors.joining(", "));
  }

  private static int closeness(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  private static double weight(MediaType range) {
    try {
      return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    } catch (NumberFormatException noWeight) {
      return 1;
    }
  }

  static String listed(List<MediaType> types) {
    return types.stream()
        .map(type -> type.getType() + "/" + type.getSubtype())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
