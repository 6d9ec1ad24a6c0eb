package summit.api.editing;

import java.util.List;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;

/** The texts that a draft is laid over. */
final class DraftTexts {
  private DraftTexts() {}

  /** Of the version that decides; of the folder, while there is none. */
  static List<SourceFile> active(ActiveRulebooks rulebooks, String name) {
    RulebookState standing =
        rulebooks
            .standing(name)
            .orElseThrow(
                () -> new Refusal(ErrorCode.UNKNOWN_RULEBOOK, ErrorCode.UNKNOWN_RULEBOOK.remedy()));
    return standing
        .active()
        .map(published -> published.rulebook().files())
        .orElseGet(() -> rulebooks.folder().sources(name));
  }
}
