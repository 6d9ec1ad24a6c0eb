package summit.api.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.authoring.Draft;
import summit.authoring.RulePath;
import summit.language.SourceFile;

/** Reads a draft from a body: {@code {"files": [{"path", "text"}], "delete": [path]}}. */
final class DraftBody {
  private static final Set<String> FIELDS = Set.of("files", "delete");
  private static final Set<String> FILE_FIELDS = Set.of("path", "text");

  private final List<String> problems = new ArrayList<>();
  private final String rulebook;
  private final List<SourceFile> active;

  private DraftBody(String rulebook, List<SourceFile> active) {
    this.rulebook = rulebook;
    this.active = active;
  }

  /**
   * Reads a draft.
   *
   * @param pointer where it stands in the body
   * @param active the files that it is laid over
   */
  static Draft read(JsonNode node, String pointer, String rulebook, List<SourceFile> active) {
    DraftBody body = new DraftBody(rulebook, active);
    Draft draft = body.draft(node, pointer);
    if (!body.problems.isEmpty()) {
      throw new Refusal(ErrorCode.BAD_DRAFT, String.join("; ", body.problems));
    }
    return draft;
  }

  private Draft draft(JsonNode node, String pointer) {
    Map<RulePath, String> files = new HashMap<>();
    Set<RulePath> delete = new HashSet<>();
    known(node, FIELDS, pointer, "a draft is an object with files and delete, and nothing else");
    for (int i = 0; i < list(node, "files", pointer).size(); i++) {
      JsonNode file = node.path("files").path(i);
      String at = pointer + "/files/" + i;
      known(file, FILE_FIELDS, at, "a file is an object with a path and a text, and nothing else");
      if (!file.path("text").isTextual()) {
        problem(at + "/text", "the text of a file must be there, as text");
      }
      path(file.path("path"), at + "/path")
          .ifPresent(
              path -> {
                if (files.put(path, file.path("text").asText()) != null) {
                  problem(at + "/path", "this file comes twice; keep one");
                }
              });
    }
    for (int i = 0; i < list(node, "delete", pointer).size(); i++) {
      String at = pointer + "/delete/" + i;
      path(node.path("delete").path(i), at)
          .ifPresent(
              path -> {
                delete.add(path);
                if (active.stream().noneMatch(file -> file.path().equals(path.within(rulebook)))) {
                  problem(at, "the rulebook has no such file");
                }
              });
    }
    return new Draft(files, delete);
  }

  private void known(JsonNode node, Set<String> fields, String pointer, String message) {
    if (!node.isObject()) {
      problem(pointer, message);
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.contains(name)) {
                problem(pointer, message);
              }
            });
  }

  private JsonNode list(JsonNode node, String field, String pointer) {
    JsonNode list = node.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      problem(pointer + "/" + field, field + " must be a list");
    }
    return list;
  }

  /** Rules and problems show paths with the rulebook's folder, so that spelling will do too. */
  private Optional<RulePath> path(JsonNode value, String pointer) {
    String prefix = rulebook + "/";
    String text = value.asText();
    Optional<RulePath> path =
        RulePath.standing(text.startsWith(prefix) ? text.substring(prefix.length()) : text)
            .filter(allowed -> value.isTextual());
    if (path.isEmpty()) {
      problem(pointer, RulePath.ALLOWED);
    }
    return path;
  }

  private void problem(String pointer, String message) {
    problems.add(pointer.isEmpty() ? message : pointer + ": " + message);
  }
}
