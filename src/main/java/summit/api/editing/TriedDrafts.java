package summit.api.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.api.problem.RefusedRules;
import summit.api.request.RequestedRulebook;
import summit.authoring.Draft;
import summit.authoring.Drafts;
import summit.bounds.WorkLimit;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;

/** Lets a request be decided by a draft that comes with it; nothing is published. */
@Singleton
public class TriedDrafts {
  /** What a request may hold besides its own fields. */
  public static final Set<String> FIELDS = Set.of("draft");

  private final Drafts drafts;
  private final RequestedRulebook requested;
  private final DraftsAtWork atWork;
  private final EditingRights editing;

  TriedDrafts(
      ActiveRulebooks rulebooks,
      RequestedRulebook requested,
      DraftsAtWork atWork,
      EditingRights editing) {
    this.drafts = new Drafts(rulebooks.builder());
    this.requested = requested;
    this.atWork = atWork;
    this.editing = editing;
  }

  /** The rulebook that a request names, or the draft of it that it holds. */
  public DecisionMaker asked(JsonNode request) {
    return asked(request, List.of());
  }

  /**
   * The same for a request that holds more than one for a decision.
   *
   * @param alsoAllowed the further fields
   */
  public DecisionMaker asked(JsonNode request, Collection<String> alsoAllowed) {
    return of(request, requested.find(request, alsoAllowed), "");
  }

  /**
   * A rulebook, or the draft of it that a part of the body holds.
   *
   * @param pointer where that part stands
   */
  public DecisionMaker of(JsonNode part, DecisionMaker active, String pointer) {
    JsonNode node = part.path("draft");
    if (node.isMissingNode() || node.isNull()) {
      return active;
    }
    editing.require();
    String name = active.rulebook().name();
    Draft draft = DraftBody.read(node, pointer + "/draft", name, active.rulebook().files());
    return build(name, draft.over(name, active.rulebook().files()));
  }

  /** A draft, and what decides by it while the call lasts. */
  public record Tried(Draft draft, DecisionMaker maker) {}

  /** The draft that is the whole body of a call, tried on what it is laid over. */
  public Tried whole(JsonNode body, DecisionMaker active) {
    editing.require();
    String name = active.rulebook().name();
    Draft draft = DraftBody.read(body, "", name, active.rulebook().files());
    return new Tried(draft, build(name, draft.over(name, active.rulebook().files())));
  }

  /** Builds the files of a draft or of an older version, for as long as the call takes. */
  public DecisionMaker build(String name, List<SourceFile> files) {
    WorkLimit.expensive();
    try {
      return drafts
          .build(name, files)
          .map(atWork::hold)
          .orElseThrow(() -> new Refusal(ErrorCode.TOO_MANY_DRAFTS));
    } catch (BrokenRulebook broken) {
      throw new RefusedRules("The draft has problems.", broken.problems());
    }
  }

  @PreDestroy
  void close() {
    drafts.close();
  }
}
