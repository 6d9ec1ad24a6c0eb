package summit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import org.junit.jupiter.api.Test;

/** What only some packages may touch. */
class OneHomeTest {
  @Test
  void onlyTheStartOfTheProgramSeesTheEngine() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("summit", "summit.evaluation.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("summit.evaluation.drools..")
            .because("an engine is replaced behind the interface in evaluation, in one place"));
  }

  @Test
  void theReferenceSharesNothingWithTheEngineItChecks() {
    Program.holds(
        noClasses()
            .that()
            .resideInAPackage("summit.evaluation.interpreter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("summit.evaluation.drools..", "summit.evaluation.incremental..")
            .because("two evaluators that share a mistake agree on it"));
  }

  @Test
  void theReferenceFindsItsOwnOrderOfRules() {
    Program.holds(
        noClasses()
            .that()
            .resideInAPackage("summit.evaluation.interpreter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("summit.language.check..", "summit.rulebook.reach..")
            .orShould(
                Program.call(
                    "the order of the engine",
                    "summit\\.language\\.dependency\\.(?!RuleDependencies\\.isMadeOfFindings).*"))
            .because("a rule that both try too early would be missed"));
  }

  @Test
  void onlyTheLanguageReadsRuleText() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.drools.drl..")
            .because("everyone else reads the checked syntax tree"));
  }

  @Test
  void onlyTheAdapterTouchesDrools() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.evaluation.drools.adapter..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.kie..")
                    .or(resideInAPackage("org.drools.."))
                    .and(resideOutsideOfPackage("org.drools.drl..")))
            .because("what Drools requires of its callers is then met, and tested, in one place"));
  }

  @Test
  void whatDecidesKnowsNoJson() {
    Program.holds(
        noClasses()
            .that()
            .resideInAnyPackage("summit.decision..", "summit.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("how a question is posted and an answer written is no part of deciding it"));
  }

  @Test
  void onlyTheHttpDoorSeesJakartaRest() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("the command line runs the same code, and no request"));
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output carries the answers of the command line"));
  }

  @Test
  void noOneButTheCommandLineUsesTheLoggingOfTheJdk() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the program logs through JBoss Logging, which operators configure"));
  }

  @Test
  void onlyTheClockOfTheDoorsReadsTheClock() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.clock..")
            .should(
                Program.call(
                    "the clock",
                    "java\\.time\\.[\\w.]+\\.now\\(.*\\)"
                        + "|java\\.time\\.(Clock|InstantSource)\\.(system\\w*|tick\\w+)\\(.*\\)"
                        + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
                        + "|java\\.util\\.Date\\.<init>\\(\\)"))
            .because(
                "the same facts, rulebook and as-of date give the same bytes, and a test can choose"
                    + " the day"));
  }

  @Test
  void onlyTheDoorsAndTheEngineMeasureTime() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("summit.api..", "summit.cli..", "summit.evaluation.drools..")
            .should(Program.call("the stopwatch", "java\\.lang\\.System\\.nanoTime\\(\\)"))
            .because("no answer may depend on how long it took"));
  }

  @Test
  void onlyTheCheckSaysAKindOfFindingInItsOwnWords() {
    Program.holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.language..")
            .should(
                Program.call("the words", "summit\\.language\\.syntax\\.FindingKind\\.words\\(\\)"))
            .because("what answers say has its words from words.yaml"));
  }
}
