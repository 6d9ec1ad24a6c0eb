package summit.api.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;

/** The part of an address behind the question mark, and what is wrong with it. */
final class Query {
  private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final int MOST = 20;

  private Query() {}

  /** Whether bytes written with percent signs are bytes, and of UTF-8. */
  static boolean readable(String written) {
    return decoded(written).isPresent();
  }

  /** Whether an address holds nothing that must be written with percent signs (RFC 3986). */
  static boolean wellFormed(String address) {
    try {
      return new URI(address).getRawPath() != null;
    } catch (URISyntaxException badlyWritten) {
      return false;
    }
  }

  /** Everything that is wrong with the names of parameters and with how they are written. */
  static List<FactProblem> problems(String query, Set<String> known) {
    List<FactProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : query.split("&", -1)) {
      String[] sides = part.split("=", 2);
      Optional<String> name = decoded(sides[0]);
      if (part.isEmpty()) {
        continue;
      }
      if (name.isEmpty() || (sides.length == 2 && !readable(sides[1]))) {
        problems.add(
            FactProblem.of(
                Code.WRONG_TYPE,
                "",
                QuotedText.quoted(part)
                    + " in the query cannot be read: after % stand two digits from 0 to f, of"
                    + " UTF-8; write %25 for a percent sign"));
      } else if (!known.contains(name.get())) {
        problems.add(unknown(name.get(), known));
      } else if (!seen.add(name.get())) {
        problems.add(
            FactProblem.of(
                Code.DUPLICATE_FIELD, "", name.get() + " stands in the query twice; keep one"));
      }
      if (problems.size() == MOST) {
        break;
      }
    }
    return problems;
  }

  private static FactProblem unknown(String name, Set<String> known) {
    List<String> names = known.stream().sorted().toList();
    return new FactProblem(
        Code.UNKNOWN_FIELD,
        "",
        "this call has no query parameter "
            + QuotedText.quoted(name)
            + (names.isEmpty() ? "; it has none" : ""),
        names,
        Spelling.nearest(name, names));
  }

  private static Optional<String> decoded(String written) {
    if (BAD_PERCENT.matcher(written).find()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[written.length()];
    int length = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '%') {
        bytes[length++] = (byte) Integer.parseInt(written, i + 1, i + 3, 16);
        i += 2;
      } else {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
