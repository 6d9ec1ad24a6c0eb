package summit.record.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is and who asks, of an address as PostgreSQL's own programs read it. */
record PostgresAddress(
    String host, int port, String database, String user, Optional<String> password) {
  private static final int USUAL_PORT = 5432;

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none
   */
  static PostgresAddress of(String address) {
    URI read = URI.create(address);
    String scheme = String.valueOf(read.getScheme());
    String path = String.valueOf(read.getRawPath());
    if (!(scheme.equals("postgresql") || scheme.equals("postgres"))
        || read.getHost() == null
        || path.length() < 2) {
      throw new IllegalArgumentException(scheme);
    }
    String[] who =
        String.valueOf(Optional.ofNullable(read.getRawUserInfo()).orElse("")).split(":", 2);
    return new PostgresAddress(
        read.getHost(),
        read.getPort() < 0 ? USUAL_PORT : read.getPort(),
        decoded(path.substring(1)),
        decoded(who[0]),
        who.length > 1 ? Optional.of(decoded(who[1])) : Optional.empty());
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }

  void fill(PGSimpleDataSource source) {
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    if (!user.isEmpty()) {
      source.setUser(user);
    }
    password.ifPresent(source::setPassword);
  }
}
