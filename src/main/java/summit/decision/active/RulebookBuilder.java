package summit.decision.active;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import summit.bounds.OutOfMemory;
import summit.decision.DecisionMaker;
import summit.decision.meeting.GivenWords;
import summit.evaluation.RuleEngine;
import summit.evaluation.UnbuiltRules;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Makes something that decides of the files of a rulebook, or says what is wrong with them. */
public final class RulebookBuilder {
  private static final Logger LOG = Logger.getLogger(RulebookBuilder.class);

  private final RuleEngine engine;
  private final AtomicInteger alive;

  RulebookBuilder(RuleEngine engine, AtomicInteger alive) {
    this.engine = engine;
    this.alive = alive;
  }

  /** Builds for whoever publishes nothing. */
  public static RulebookBuilder of(RuleEngine engine) {
    return new RulebookBuilder(engine, new AtomicInteger());
  }

  /** A decision maker; must be closed when it is no longer given out. */
  public DecisionMaker build(String name, List<SourceFile> files) throws BrokenRulebook {
    try {
      Rulebook rulebook = RulebookReader.read(GivenWords.given(), name, ordered(files));
      return new DecisionMaker(rulebook, new RulesInUse(engine.build(rulebook), alive));
    } catch (RuntimeException | Error defect) {
      OutOfMemory.ifOne(defect);
      LOG.errorf(defect, "the rulebook %s passes the check and cannot be built", name);
      throw new BrokenRulebook(name, defects(name, defect));
    }
  }

  private static List<RuleProblem> defects(String name, Throwable defect) {
    List<RuleSyntax> refused = defect instanceof UnbuiltRules because ? because.rules() : List.of();
    return refused.isEmpty()
        ? List.of(notBuilt(new Position(name, 1, 1, 1, 1), "these files cannot be used"))
        : refused.stream()
            .map(rule -> notBuilt(rule.at(), "the rule \"" + rule.name() + "\" cannot be used"))
            .toList();
  }

  private static RuleProblem notBuilt(Position at, String what) {
    return RuleProblem.of(
        ProblemCode.NOT_BUILT,
        at,
        what
            + " through a defect of the service, which its log describes; undo the last edit or"
            + " write it differently");
  }

  /** Files in the order that a version has them. */
  static List<SourceFile> ordered(List<SourceFile> files) {
    return files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }
}
