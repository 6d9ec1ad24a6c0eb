package summit.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.restassured.response.Response;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;

/** Who may edit over HTTP, told by the address that a caller comes from. */
class EditingDoorIT {
  private static final String FILE = "/v1/rulebooks/parley/files/first.drl";

  @TempDir private Path scratch = Path.of("");

  @Test
  void aCallerFromElsewhereMayNotEditWhateverItsHeadersSay() throws Exception {
    String elsewhere = ownAddress();
    try (Server server = serve(Map.of())) {
      String there = "http://" + elsewhere + ":" + server.port() + FILE;
      String here = "http://127.0.0.1:" + server.port() + FILE;

      assertThat(given().get(here).statusCode()).isEqualTo(200);
      for (Map<String, String> headers :
          List.of(
              Map.<String, String>of(),
              Map.of("Host", "localhost"),
              Map.of("X-Forwarded-For", "127.0.0.1", "X-Forwarded-Host", "localhost"),
              Map.of("Forwarded", "for=127.0.0.1;host=localhost"))) {
        refused(given().headers(headers).get(there));
        refused(
            given()
                .headers(headers)
                .contentType("text/plain;charset=UTF-8")
                .body("package parley")
                .put(there));
        refused(given().headers(headers).delete(there));
      }
    }
  }

  @Test
  void aCallerFromElsewhereMayEditWhereTheOperatorOpensItToEveryone() throws Exception {
    String elsewhere = ownAddress();
    try (Server server = serve(Map.of("SUMMIT_EDITING", "everyone"))) {
      String there = "http://" + elsewhere + ":" + server.port() + FILE;
      Response read = given().get(there);
      assertThat(read.statusCode()).isEqualTo(200);

      Response edited =
          given()
              .contentType("text/plain;charset=UTF-8")
              .header("If-Match", read.header("ETag"))
              .body(parley().rule("The first file speaks", "enabler", "two"))
              .put(there);

      assertThat(edited.statusCode()).isEqualTo(200);
    }
  }

  private Server serve(Map<String, String> settings) throws Exception {
    Map<String, String> all = new HashMap<>(settings);
    all.put("QUARKUS_HTTP_HOST", "0.0.0.0");
    return Server.start(parley().write("one").rules(), scratch, all);
  }

  private ParleyFiles parley() {
    return new ParleyFiles(scratch.resolve("rules"), "parley");
  }

  private static void refused(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isEqualTo("EDITING_CLOSED");
    assertThat(answer.jsonPath().getString("detail")).contains("summit.editing=everyone");
  }

  /** An address of this machine by which a call does not come from the loopback interface. */
  private static String ownAddress() throws SocketException {
    Optional<String> address =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(own -> own instanceof Inet4Address && !own.isLoopbackAddress())
            .map(InetAddress::getHostAddress)
            .findFirst();
    assumeThat(address).as("this machine has an address besides the loopback").isPresent();
    return address.orElseThrow();
  }
}
