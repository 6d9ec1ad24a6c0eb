package summit.api.description;

import java.util.List;
import summit.api.analyses.WhatIfAnswer;
import summit.api.batch.BatchAnswer;
import summit.api.editing.CheckResource;
import summit.api.editing.RulebookFilesResource;
import summit.api.problem.Problem;
import summit.api.problem.RefusedFlips;
import summit.api.problem.RefusedRules;
import summit.api.records.KeptDecisionsResource;
import summit.api.records.RecordsResource;
import summit.api.reference.BoundsResource;
import summit.api.reference.ProblemsResource;
import summit.api.rulebooks.CasesResource;
import summit.api.rulebooks.RulebookTestsResource;
import summit.api.rulebooks.RulebooksResource;
import summit.api.rulebooks.StatusResource;
import summit.api.rulebooks.VersionsResource;
import summit.counterfactual.answer.ExplainedDecision;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.robustness.Robustness;
import summit.counterfactual.timeline.Timeline;
import summit.record.chain.Checkpoint;
import summit.record.replay.Replayed;
import summit.rulebook.RulebookDifference;

/** What calls are answered, whole; its parts are found from it. */
final class AnsweredClasses {
  static final List<Class<?>> ALL =
      List.of(
          ExplainedDecision.class,
          BatchAnswer.class,
          Paths.class,
          Comparison.class,
          WhatIfAnswer.class,
          Timeline.class,
          Robustness.class,
          Problem.class,
          RefusedRules.Problem.class,
          RefusedFlips.Problem.class,
          ProblemsResource.ProblemPage.class,
          BoundsResource.BoundAnswer.class,
          CheckResource.CheckAnswer.class,
          RulebookFilesResource.FileAnswer.class,
          RulebookFilesResource.EditAnswer.class,
          RulebooksResource.RulebookAnswer.class,
          RulebooksResource.ListedPrecondition.class,
          RulebooksResource.RuleAnswer.class,
          CasesResource.CaseAnswer.class,
          CasesResource.CaseInFull.class,
          StatusResource.StatusAnswer.class,
          RulebookTestsResource.TestAnswer.class,
          VersionsResource.VersionTexts.class,
          RulebookDifference.class,
          KeptDecisionsResource.RecordList.class,
          KeptDecisionsResource.KeptDecision.class,
          Replayed.class,
          RecordsResource.ExportedRecord.class,
          Checkpoint.class);

  private AnsweredClasses() {}
}
