package summit.clients;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Notes which operations of a description are called. */
final class CalledOperations implements Interceptor {
  private final Map<String, String> operations = new LinkedHashMap<>();
  private final Set<String> called = new TreeSet<>();

  /**
   * @param description an OpenAPI document
   */
  CalledOperations(Path description) throws IOException {
    try (Reader reader = Files.newBufferedReader(description)) {
      JsonObject paths = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject("paths");
      // Fixed steps of an address win over parameters.
      paths.entrySet().stream()
          .sorted(
              Comparator.comparing(
                  (Map.Entry<String, JsonElement> one) -> one.getKey().replace('{', '~')))
          .forEach(path -> operations(path.getKey(), path.getValue().getAsJsonObject()));
    }
  }

  private void operations(String address, JsonObject item) {
    for (Map.Entry<String, JsonElement> one : item.entrySet()) {
      if (one.getValue() instanceof JsonObject operation && operation.has("operationId")) {
        operations.put(
            one.getKey().toUpperCase(Locale.ROOT) + " " + address.replaceAll("\\{\\w+}", "[^/]+"),
            operation.get("operationId").getAsString());
      }
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String call = request.method() + " " + request.url().encodedPath();
    operations.entrySet().stream()
        .filter(one -> call.matches(one.getKey()))
        .findFirst()
        .ifPresent(one -> called.add(one.getValue()));
    return chain.proceed(request);
  }

  Set<String> all() {
    return new TreeSet<>(operations.values());
  }

  Set<String> called() {
    return called;
  }
}
