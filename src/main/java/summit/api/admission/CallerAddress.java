package summit.api.admission;

import io.netty.util.NetUtil;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What counts as one caller: an IPv4 address, or the network that one customer of IPv6 has. */
final class CallerAddress {
  private static final int CUSTOMER_BYTES = 8;
  private static final int IPV6_BYTES = 16;

  private CallerAddress() {}

  /**
   * A name for the caller.
   *
   * @param address in digits; null for a caller that has none
   */
  static String of(@Nullable String address) {
    byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) {
      return "";
    }
    return HexFormat.of()
        .formatHex(bytes, 0, bytes.length == IPV6_BYTES ? CUSTOMER_BYTES : bytes.length);
  }
}
