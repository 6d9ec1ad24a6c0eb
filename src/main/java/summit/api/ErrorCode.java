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
  UNKNOWN_VERSION(404, "There is no such version", "GET .../versions lists those that are kept."),
  UNKNOWN_FILE(404, "There is no such file", "GET .../files lists those there are."),
  BAD_DRAFT(422, "The draft cannot be read", "A draft has files (path, text) and delete (paths)."),
  BROKEN_RULES(422, "The rules have problems", "Mend them all; each is listed with its place."),
  TOO_MANY_DRAFTS(503, "Others are trying drafts", "Post again in a while."),
  FORBIDDEN_PATH(400, "This is not a file that can be edited", RulePath.ALLOWED + "."),
  CHANGED_SINCE(412, "The file has changed", "Read it again and redo the edit."),
  STATE_NOT_NAMED(428, "Say which state you edited", "Send the file's ETag as If-Match."),
  READ_ONLY(503, "The folder takes no edits", "Edit the files where they come from."),
  EDITING_CLOSED(403, "Editing is not open to you", "Operators open it: summit.editing=everyone."),
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
}
