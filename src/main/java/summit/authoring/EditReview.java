package summit.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.authoring.EditRefused.Reason;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.CaseFiles;
import summit.rulebook.FileLegibility;

/** What must hold of an edit before it is written. */
final class EditReview {
  private final ActiveRulebooks rulebooks;

  EditReview(ActiveRulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /**
   * Refuses an edit that would leave problems, or that decides cases otherwise without anybody
   * having acknowledged it.
   *
   * @param standing what stands in the folder, so that an edit can mend what is broken there
   */
  void require(
      String rulebook, Draft draft, List<SourceFile> standing, Optional<String> acknowledgement)
      throws EditRefused {
    List<SourceFile> cases = draft.casesOver(rulebook, rulebooks.folder().cases(rulebook));
    if (!draft.cases(rulebook).isEmpty()) {
      refuse(FileLegibility.ofCases(cases));
    }
    DraftCheck check = DraftCheck.of(rulebook, draft, standing);
    if (!check.sound()) {
      if (!mends(rulebook, draft, standing, check)) {
        refuse(check.problems());
      }
      return;
    }
    Optional<DecisionMaker> active =
        rulebooks
            .standing(rulebook)
            .flatMap(RulebookState::active)
            .map(PublishedVersion::maker)
            .filter(maker -> !check.version().equals(Optional.of(maker.rulebook().version())));
    if (active.isPresent()) {
      acknowledged(
          flips(rulebook, draft.over(rulebook, standing), cases, active.get()), acknowledgement);
    }
  }

  private static void refuse(List<RuleProblem> problems) throws EditRefused {
    if (!problems.isEmpty()) {
      throw new EditRefused(
          Reason.BROKEN_RULES,
          "With this edit the rulebook would have problems; nothing was written.",
          problems);
    }
  }

  /** Whether the files of the edit had problems and have none with it; others may have theirs. */
  private static boolean mends(
      String rulebook, Draft draft, List<SourceFile> standing, DraftCheck check) {
    Set<String> edited =
        Stream.concat(draft.files().keySet().stream(), draft.delete().stream())
            .map(path -> path.within(rulebook))
            .collect(Collectors.toSet());
    DraftCheck before = DraftCheck.of(rulebook, Draft.NONE, standing);
    return edited.stream().allMatch(path -> wrong(before).contains(path))
        && edited.stream().noneMatch(path -> wrong(check).contains(path));
  }

  private static Set<String> wrong(DraftCheck check) {
    return check.problems().stream()
        .map(problem -> problem.at().file())
        .collect(Collectors.toSet());
  }

  private CaseFlips flips(
      String rulebook, List<SourceFile> files, List<SourceFile> cases, DecisionMaker active)
      throws EditRefused {
    try (DecisionMaker drafted = rulebooks.builder().build(rulebook, files)) {
      return FlipFinder.between(active, drafted, CaseFiles.of(cases));
    } catch (BrokenRulebook unbuilt) {
      List<RuleProblem> problems = unbuilt.problems();
      throw new EditRefused(
          Reason.BROKEN_RULES, "The rulebook cannot be used with this edit.", problems);
    }
  }

  private static void acknowledged(CaseFlips flips, Optional<String> acknowledgement)
      throws EditRefused {
    if (flips.acknowledgement().isPresent()
        && !flips.acknowledgement().equals(acknowledgement.map(String::trim))) {
      throw new EditRefused(flips);
    }
  }
}
