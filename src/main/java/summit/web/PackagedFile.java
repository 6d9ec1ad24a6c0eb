package summit.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of a page, held in memory once, however many take it at a time.
 *
 * @param type its media type
 * @param packed the same by gzip; empty where that gains nothing
 */
record PackagedFile(String type, Buffer plain, Optional<Buffer> packed) {
  private static final String GZIP = "gzip";

  static PackagedFile of(String type, byte[] bytes) {
    boolean text = type.startsWith("text/") || type.contains("xml");
    return new PackagedFile(
        type, Buffer.buffer(bytes), text ? Optional.of(gzip(bytes)) : Optional.empty());
  }

  private static Buffer gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Buffer.buffer(packed.toByteArray());
  }

  String text() {
    return plain.toString(StandardCharsets.UTF_8);
  }

  /** The same with another text. */
  PackagedFile withText(String text) {
    return of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  void answer(RoutingContext call, String cacheControl) {
    HttpServerResponse response =
        call.response()
            .putHeader(HttpHeaders.CONTENT_TYPE, type)
            .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
    Optional<Buffer> wanted = takesGzip(call) ? packed : Optional.empty();
    wanted.ifPresent(unused -> response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP));
    Buffer body = wanted.orElse(plain);
    if (call.request().method().equals(HttpMethod.HEAD)) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
    } else {
      response.end(body);
    }
  }

  private static boolean takesGzip(RoutingContext call) {
    return call.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
        .flatMap(header -> Stream.of(header.split(",", -1)))
        .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(coding -> coding.startsWith(GZIP) && !coding.matches("gzip;q=0(\\.0*)?"));
  }
}
