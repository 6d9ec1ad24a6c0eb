package summit.api;

import summit.authoring.RulePath;

/** Everything that a call can be refused for, with its HTTP status and what to do. */
public enum ErrorCode {
  EMPTY_BODY(400, "The body is empty", "Post a JSON object with facts."),
  NOT_JSON(
      400, "The body cannot be read as JSON", "Mend the JSON at the place that the detail names."),
  BODY_TOO_LARGE(413, "The body is too large", "Post at most 4 MB; leave out facts that are old."),
  INVALID_REQUEST(
      422,
      "The request cannot be decided",
      "Every problem is listed with a JSON pointer to the value, what would be right, and the"
          + " likely spelling. Mend them all and post again; nothing was kept."),
  TOO_MANY_MATCHES(
      422,
      "The facts match the rules in too many ways",
      "Facts on the same matter match each other in pairs. Post fewer of them, or split the"
          + " request."),
  UNKNOWN_RULEBOOK(404, "There is no such rulebook", "GET /v1/rulebooks lists those there are."),
  BROKEN_RULEBOOK(
      503, "The rulebook cannot be used", "Its files have problems; the detail names them."),
  UNKNOWN_VERSION(
      404,
      "There is no such version",
      "GET /v1/rulebooks/{name}/versions lists those that are kept."),
  UNKNOWN_FILE(
      404, "There is no such file", "GET /v1/rulebooks/{name}/files lists those there are."),
  BAD_DRAFT(
      422,
      "The draft cannot be read",
      "Post {\"files\": [{\"path\": ..., \"text\": ...}], \"delete\": [path, ...]}."),
  BROKEN_RULES(
      422, "The rules have problems", "Every problem is listed with its place; mend them all."),
  TOO_MANY_DRAFTS(
      503, "Others are trying drafts", "Drafts are built one at a time; post again in a while."),
  FORBIDDEN_PATH(400, "This is not a file that can be edited", RulePath.ALLOWED + "."),
  CHANGED_SINCE(
      412, "The file has changed", "Read it again and redo the edit; nothing was written."),
  STATE_NOT_NAMED(
      428,
      "Say which state of the file is meant",
      "Send the ETag that came with what you read as If-Match, so that no edit is lost."),
  READ_ONLY(
      503,
      "The rules folder does not take edits",
      "Edit the files where they come from, or have the operator make the folder writable."),
  EDITING_CLOSED(
      403,
      "Editing is not open to this caller",
      "Call from the machine of the service, or have the operator set summit.editing=everyone."),
  NOT_FOUND(404, "There is nothing here", "See /q/openapi for what there is."),
  METHOD_NOT_ALLOWED(405, "This method is not for this address", "See /q/openapi."),
  NOT_ACCEPTABLE(406, "The answer is not available in that form", "Accept application/json."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "The body is of a type that is not read", "Send Content-Type: application/json."),
  BAD_REQUEST(400, "The request is not understood", "See /q/openapi for what there is."),
  INTERNAL_ERROR(
      500,
      "The service failed",
      "This is a defect of the service. The log holds the details; post again or report it.");

  private final int status;
  private final String title;
  private final String remedy;

  ErrorCode(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String remedy() {
    return remedy;
  }

  /** The address of the page about this code. */
  public String page() {
    return "/v1/problems/" + name();
  }

  /** The code for a status that the HTTP layer itself answers with. */
  static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
