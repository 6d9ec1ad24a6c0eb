package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import summit.api.problem.RefusedFlips;
import summit.api.problem.RefusedRules;
import summit.api.rulebooks.CasesResource;
import summit.api.rulebooks.RulebooksResource;
import summit.api.rulebooks.VersionsResource;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.confidence.EvidenceStrength;
import summit.counterfactual.paths.Act;
import summit.counterfactual.paths.Advice;
import summit.counterfactual.paths.OpenAnswer;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.target.Target;
import summit.counterfactual.robustness.LeftOut;
import summit.decision.DecisionOutline;
import summit.decision.answer.Decision;
import summit.explanation.coverage.CoverageGap;
import summit.facts.SetAside;
import summit.rulebook.RulebookDifference;

/**
 * What the classes of an answer are called in the API's description: by their own names, except
 * where two have the same or where callers have made classes by a name of before.
 */
final class SchemaNames {
  private static final String COMPONENTS = "#/components/schemas/";

  private static final Map<Class<?>, String> OTHERS =
      Map.ofEntries(
          Map.entry(EvidenceStrength.class, "Ground"),
          Map.entry(DecisionOutline.class, "Outline"),
          Map.entry(Decision.SetAsideAnswer.class, "SetAside"),
          Map.entry(SetAside.Reason.class, "Reason1"),
          Map.entry(RefusedRules.Problem.class, "RulesProblem"),
          Map.entry(RefusedFlips.Problem.class, "FlipsProblem"),
          Map.entry(RulebooksResource.ListedPrecondition.class, "Precondition"),
          Map.entry(CasesResource.CaseAnswer.class, CasesResource.CaseAnswer.SCHEMA),
          Map.entry(
              VersionsResource.VersionTexts.FileText.class,
              VersionsResource.VersionTexts.FileText.SCHEMA),
          Map.entry(Paths.RulebookVersion.class, "RulebookVersion1"),
          Map.entry(RulebookDifference.Difference.class, "Difference1"),
          Map.entry(CoverageGap.Kind.class, "Kind1"),
          Map.entry(Difference.What.class, "What1"),
          Map.entry(LeftOut.What.class, "What2"),
          Map.entry(Advice.Request.class, "AdviceRequest"),
          Map.entry(Advice.Question.class, "AdviceQuestion"),
          Map.entry(Act.Variant.class, "ActVariant"),
          Map.entry(OpenAnswer.Variant.class, "OpenAnswerVariant"),
          Map.entry(Target.OfVerdict.class, "TargetVerdict"),
          Map.entry(Target.OfPrecondition.class, "TargetPrecondition"),
          Map.entry(Target.OfLevel.class, "TargetLevel"));

  private SchemaNames() {}

  /** The name of the schema of a class. */
  static String of(Class<?> described) {
    return OTHERS.getOrDefault(described, described.getSimpleName());
  }

  /** Makes a schema refer to the one of a name. */
  static ObjectNode reference(ObjectNode schema, String name) {
    return schema.put("$ref", COMPONENTS + name);
  }
}
