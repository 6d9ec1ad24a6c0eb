package summit.api.address;

import io.netty.util.NetUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a caller called: a name or an IP address, and a port where one was named.
 *
 * @param name in small letters, an address of IPv6 in brackets
 * @param written name and port, as they stand in an origin
 */
public record CalledName(String name, String written) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::(\\d{1,5}))?");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
  private static final int MOST_PORT = 65_535;

  /** As a Host header says it; empty when that holds no name, or more than name and port. */
  static Optional<CalledName> read(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    Matcher written = WRITTEN.matcher(small);
    if (!written.matches()) {
      return Optional.empty();
    }
    int port = Optional.ofNullable(written.group(2)).map(Integer::parseInt).orElse(0);
    String name = written.group(1);
    boolean broken = name.startsWith("[") && !NetUtil.isValidIpV6Address(bare(name));
    return port > MOST_PORT || broken ? Optional.empty() : Optional.of(new CalledName(name, small));
  }

  /** Whether it always leads to the machine of the caller. */
  public boolean ofThisMachine() {
    return LOOPBACK.matcher(name).matches();
  }

  /** Whether it is an IP address, which nobody can make lead elsewhere. */
  boolean isAddress() {
    return name.startsWith("[") || NetUtil.isValidIpV4Address(name);
  }

  private static String bare(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }
}
