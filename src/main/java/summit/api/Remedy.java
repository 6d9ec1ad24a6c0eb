package summit.api;

import summit.authoring.RulePath;

/** What a caller can do about each error. */
final class Remedy {
  private Remedy() {}

  static String of(ErrorCode code) {
    return switch (code) {
      case EMPTY_BODY -> "Post a JSON object with facts.";
      case BODY_TOO_LARGE -> "Post at most 4 MB; leave out facts that are old.";
      case TOO_MANY_MATCHES ->
          "Facts on the same matter match each other in pairs. Post fewer of them, or split the"
              + " request.";
      case BROKEN_RULEBOOK -> "Its files have problems; the detail names them.";
      case UNKNOWN_FILE -> "GET /v1/rulebooks/{name}/files lists those there are.";
      case BROKEN_RULES -> "Every problem is listed with its place; mend them all.";
      case FORBIDDEN_PATH -> RulePath.ALLOWED + ".";
      case STATE_NOT_NAMED ->
          "Send the ETag that came with what you read as If-Match, so that no edit is lost.";
      case EDITING_CLOSED ->
          "Call from the machine of the service, or have the operator set summit.editing=everyone.";
      case METHOD_NOT_ALLOWED -> "See /q/openapi.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send Content-Type: application/json.";
      case INTERNAL_ERROR ->
          "This is a defect of the service. The log holds the details; post again or report it.";
    };
  }
}
