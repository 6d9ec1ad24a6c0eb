package summit.api.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.api.problem.RefusedFlips;
import summit.api.problem.RefusedRules;
import summit.api.problem.RuleFault;
import summit.api.request.TextBody;
import summit.authoring.EditRefused;
import summit.authoring.Expectation;
import summit.authoring.RulePath;
import summit.authoring.RulebookFiles;
import summit.authoring.RulebookFiles.Edited;
import summit.authoring.RulebookFiles.Held;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;

/** The files of a rulebook: read, write and delete, never over what someone else has written. */
@Path("/v1/rulebooks/{name}/files")
@Tag(name = "Editing")
@WorkedOn(at = Place.LOOKUPS)
public class RulebookFilesResource {
  private static final String STATE = "The state of the file; send it as If-Match";
  private static final String ACKNOWLEDGE =
      "What the refusal of this very edit names as its acknowledgement, once the cases that it"
          + " flips are known and meant";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final RulebookFiles files;
  private final EditingRights editing;

  RulebookFilesResource(ActiveRulebooks rulebooks, FolderReloads reloads, EditingRights editing) {
    this.files = new RulebookFiles(rulebooks, reloads);
    this.editing = editing;
  }

  /** A file in a list; send etag as If-Match. */
  public record FileAnswer(String path, String etag) {}

  /**
   * What an edit led to.
   *
   * @param version that decides from now on; empty while none can
   * @param problems of other files, because of which the folder cannot be used yet
   */
  public record EditAnswer(
      String path,
      String version,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RuleFault> problems) {
    public EditAnswer {
      problems = List.copyOf(problems);
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "files", summary = "The files with their ETags")
  public List<FileAnswer> all(@PathParam("name") String name) {
    editing.require();
    try {
      return files.list(name).stream()
          .map(file -> new FileAnswer(file.path(), "\"" + file.state() + "\""))
          .toList();
    } catch (EditRefused refused) {
      throw refusal(refused);
    }
  }

  @GET
  @Path("/{path:.+}")
  @Produces(TEXT)
  @Operation(operationId = "file", summary = "The text of a file, with its ETag")
  @APIResponse(
      responseCode = "200",
      description = "The text",
      content = @Content(mediaType = TEXT, schema = @Schema(type = SchemaType.STRING)),
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = STATE,
              schema = @Schema(type = SchemaType.STRING)))
  @Uncompressed // Its ETag names these bytes, and is what an edit sends as If-Match.
  public Response one(
      @PathParam("name") String name,
      @PathParam("path") String path,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    editing.require();
    try {
      Held file = files.read(name, allowed(name, path));
      return (Expectation.held(Optional.ofNullable(ifNoneMatch), file.state())
              ? Response.notModified()
              : Response.ok(file.text(), TEXT))
          .tag(new EntityTag(file.state()))
          .build();
    } catch (EditRefused refused) {
      throw refusal(refused);
    }
  }

  @PUT
  @WorkedOn(at = Place.CHECKS)
  @Path("/{path:.+}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "writeFile",
      summary = "Write a file and decide by it",
      description =
          "If-Match names the state that you edited (412 when it is another by now, 428 without); a"
              + " new file needs none. What fails the check is refused and not written; what"
              + " decides cases otherwise is refused until this is acknowledged (409, with what"
              + " flips).")
  @RequestBody(
      description = "The text of the file, in UTF-8; of whichever type it is said to be",
      required = true,
      content = {
        @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "200",
      description = "The file is written over, and decides",
      content = @Content(schema = @Schema(implementation = EditAnswer.class)),
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = STATE,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "201",
      description = "The file is new, and decides",
      content = @Content(schema = @Schema(implementation = EditAnswer.class)),
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = STATE,
              schema = @Schema(type = SchemaType.STRING)))
  public Response write(
      @PathParam("name") String name,
      @PathParam("path") String path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Parameter(description = ACKNOWLEDGE) @QueryParam("acknowledge") @Nullable String acknowledge,
      InputStream body) {
    editing.require();
    try {
      Edited edited =
          files.write(
              name,
              allowed(name, path),
              TextBody.read(body),
              expectation(ifMatch, ifNoneMatch),
              Optional.ofNullable(acknowledge));
      return answer(path, edited);
    } catch (EditRefused refused) {
      throw refusal(refused);
    }
  }

  @DELETE
  @WorkedOn(at = Place.CHECKS)
  @Path("/{path:.+}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "deleteFile",
      summary = "Delete a file and decide by the rest",
      description =
          "What decides cases otherwise is refused until this is acknowledged (409, with what"
              + " flips).")
  @APIResponse(
      responseCode = "200",
      description = "The file is gone, and the rest decides",
      content = @Content(schema = @Schema(implementation = EditAnswer.class)))
  public Response delete(
      @PathParam("name") String name,
      @PathParam("path") String path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Parameter(description = ACKNOWLEDGE) @QueryParam("acknowledge")
          @Nullable String acknowledge) {
    editing.require();
    try {
      return answer(
          path,
          files.delete(
              name,
              allowed(name, path),
              expectation(ifMatch, null),
              Optional.ofNullable(acknowledge)));
    } catch (EditRefused refused) {
      throw refusal(refused);
    }
  }

  private static Expectation expectation(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    return Expectation.of(Optional.ofNullable(ifMatch), Optional.ofNullable(ifNoneMatch));
  }

  private static Response answer(String path, Edited edited) {
    Response.ResponseBuilder answer =
        Response.status(edited.created() ? Response.Status.CREATED : Response.Status.OK)
            .entity(
                new EditAnswer(
                    path, edited.version().orElse(""), RuleFault.all(edited.problems())));
    edited.file().ifPresent(file -> answer.tag(new EntityTag(file.state())));
    return answer.build();
  }

  private RulePath allowed(String name, String path) {
    return files.path(name, path).orElseThrow(() -> new Refusal(ErrorCode.FORBIDDEN_PATH));
  }

  private static RuntimeException refusal(EditRefused refused) {
    String why = String.valueOf(refused.getMessage());
    return switch (refused.reason()) {
      case UNKNOWN_RULEBOOK -> new Refusal(ErrorCode.UNKNOWN_RULEBOOK, why);
      case UNKNOWN_FILE -> new Refusal(ErrorCode.UNKNOWN_FILE, why);
      case LINKED_FILE -> new Refusal(ErrorCode.FORBIDDEN_PATH, why);
      case CHANGED_SINCE -> new Refusal(ErrorCode.CHANGED_SINCE, why);
      case STATE_NOT_NAMED -> new Refusal(ErrorCode.STATE_NOT_NAMED, why);
      case BROKEN_RULES -> new RefusedRules(why, refused.problems());
      case FLIPS_NOT_ACKNOWLEDGED -> new RefusedFlips(why, refused.flips().orElseThrow());
      case UNREADABLE ->
          refused
              .bound()
              .map(passed -> new Refusal(ErrorCode.UNREADABLE_FILE, why, passed))
              .orElseGet(() -> new Refusal(ErrorCode.UNREADABLE_FILE, why));
      case UNWRITABLE -> new Refusal(ErrorCode.READ_ONLY, why);
      case BUSY -> new Refusal(ErrorCode.TOO_BUSY, why);
    };
  }
}
