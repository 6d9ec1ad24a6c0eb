package summit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the call of a description that a request makes. */
public final class DescribedCalls {
  /** Parameters that may hold several steps of a path. */
  private static final List<String> LONG = List.of("path", "id");

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final List<Call> calls = new ArrayList<>();

  /**
   * @param description an OpenAPI document
   */
  public DescribedCalls(JsonNode description) {
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("responses")) {
          calls.add(
              new Call(
                  method.getValue().path("operationId").asText(),
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  method.getValue()));
        }
      }
    }
    calls.sort(Comparator.comparingInt(Call::parameters));
  }

  /**
   * A call.
   *
   * @param id its operationId
   * @param template its address with parameters in braces
   * @param described what the description says of it
   */
  public record Call(String id, String method, String template, JsonNode described) {
    JsonNode responses() {
      return described.path("responses");
    }

    /** Where it stands in the document. */
    public String pointer() {
      return "/paths/"
          + template.replace("~", "~0").replace("/", "~1")
          + "/"
          + method.toLowerCase(Locale.ROOT);
    }

    private int parameters() {
      return (int) PARAMETER.matcher(template).results().count();
    }

    private boolean matches(String path) {
      String pattern =
          PARAMETER
              .matcher(template)
              .replaceAll(found -> LONG.contains(found.group(1)) ? "(?s:.+)" : "[^/]+");
      return path.matches(pattern + "/?");
    }
  }

  /** All of them. */
  public List<Call> all() {
    return List.copyOf(calls);
  }

  /** The call; that of GET for HEAD. */
  public Optional<Call> find(String method, String path) {
    String described = method.equals("HEAD") ? "GET" : method;
    return calls.stream()
        .filter(call -> call.method().equals(described) && call.matches(path))
        .findFirst();
  }
}
