package summit.api.rulebooks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.Place;
import summit.api.admission.WorkedOn;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.KnownVersion;
import summit.decision.active.RulebookState;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookDifference;
import summit.rulebook.RulebookReader;

/** The versions of a rulebook that decide or decided, and how they differ. */
@Path("/v1/rulebooks/{name}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Versions")
@WorkedOn(at = Place.LOOKUPS)
public class VersionsResource {
  private final ActiveRulebooks rulebooks;

  VersionsResource(ActiveRulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /**
   * A version in a list.
   *
   * @param active whether it decides now
   * @param activatedAt when it last became the version that decides
   */
  public record VersionAnswer(
      String version, boolean active, Instant activatedAt, int rules, List<String> files) {
    public VersionAnswer {
      files = List.copyOf(files);
    }
  }

  /** A version with its texts. */
  public record VersionTexts(VersionAnswer version, List<FileText> texts) {
    public VersionTexts {
      texts = List.copyOf(texts);
    }

    /** A file of the version; the path begins with the rulebook's name. */
    public record FileText(String path, String text) {
      /** What clients that were made of the description call it. */
      public static final String SCHEMA = "SourceFile";
    }
  }

  @GET
  @Operation(
      operationId = "versions",
      summary = "The versions since the service started, newest first, at most fifty")
  public List<VersionAnswer> all(@PathParam("name") String name) {
    return known(name).stream().map(version -> answer(name, version)).toList();
  }

  @GET
  @Path("/{version}")
  @Operation(operationId = "version", summary = "One version with its texts")
  public VersionTexts one(@PathParam("name") String name, @PathParam("version") String version) {
    KnownVersion found = find(name, version);
    return new VersionTexts(
        answer(name, found),
        found.files().stream()
            .map(file -> new VersionTexts.FileText(file.path(), file.text()))
            .toList());
  }

  @GET
  @Path("/{before}/difference/{after}")
  @Operation(
      operationId = "difference",
      summary = "How two versions differ, in rules and constraints rather than lines")
  public RulebookDifference difference(
      @PathParam("name") String name,
      @PathParam("before") String before,
      @PathParam("after") String after) {
    return RulebookDifference.between(read(name, before), read(name, after));
  }

  private VersionAnswer answer(String name, KnownVersion version) {
    boolean active =
        rulebooks
            .standing(name)
            .flatMap(RulebookState::active)
            .filter(published -> published.version().equals(version.version()))
            .isPresent();
    return new VersionAnswer(
        version.version(),
        active,
        version.activatedAt(),
        version.rules(),
        version.files().stream().map(SourceFile::path).toList());
  }

  private Rulebook read(String name, String version) {
    try {
      return RulebookReader.read(GivenWords.given(), name, find(name, version).files());
    } catch (BrokenRulebook decidedOnce) {
      throw new IllegalStateException(decidedOnce);
    }
  }

  private KnownVersion find(String name, String version) {
    return known(name).stream()
        .filter(known -> known.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_VERSION));
  }

  private List<KnownVersion> known(String name) {
    List<KnownVersion> known = rulebooks.versions(name);
    if (known.isEmpty() && rulebooks.standing(name).isEmpty()) {
      throw new Refusal(ErrorCode.UNKNOWN_RULEBOOK);
    }
    return known;
  }
}
