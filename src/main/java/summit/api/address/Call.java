package summit.api.address;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import summit.api.admission.Admittance;

/**
 * One method of an address.
 *
 * @param address matches the paths that it has
 * @param parameters that may stand in the query
 * @param reads types of its body; empty when it has none
 * @param writes types of its answer; empty when any will do
 * @param admittance where it is worked on; empty only for what is no part of the service, such as
 *     an endpoint that it is measured beside
 */
record Call(
    Pattern address,
    String method,
    Set<String> parameters,
    List<MediaType> reads,
    List<MediaType> writes,
    Optional<Admittance> admittance) {
  Call {
    parameters = Set.copyOf(parameters);
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }

  boolean at(String path) {
    return address.matcher(path).matches();
  }
}
