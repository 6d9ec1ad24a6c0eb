package summit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what only some packages may touch. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("summit");

  @Test
  void arrowsBetweenPackagesRunOneWay() {
    holds(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy("summit")
            .layer("doors")
            .definedBy("summit.api..", "summit.cli..", "summit.web..")
            .layer("clock")
            .definedBy("summit.clock..")
            .layer("authoring")
            .definedBy("summit.authoring..")
            .layer("brief")
            .definedBy("summit.brief..")
            .layer("counterfactual")
            .definedBy("summit.counterfactual..")
            .layer("explanation")
            .definedBy("summit.explanation..")
            .layer("json")
            .definedBy("summit.json..")
            .layer("decision")
            .definedBy("summit.decision..")
            .layer("evaluation")
            .definedBy("summit.evaluation..")
            .layer("rulebook")
            .definedBy("summit.rulebook..")
            .layer("facts")
            .definedBy("summit.facts..")
            .layer("language")
            .definedBy("summit.language..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("doors")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("authoring")
            .mayOnlyBeAccessedByLayers("doors", "start")
            .whereLayer("brief")
            .mayOnlyBeAccessedByLayers("clock", "authoring", "doors", "start")
            .whereLayer("counterfactual")
            .mayOnlyBeAccessedByLayers("brief", "authoring", "doors", "start")
            .whereLayer("explanation")
            .mayOnlyBeAccessedByLayers("counterfactual", "brief", "authoring", "doors", "start")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers(
                "explanation", "counterfactual", "brief", "authoring", "doors", "start")
            .whereLayer("decision")
            .mayOnlyBeAccessedByLayers(
                "json", "explanation", "counterfactual", "brief", "authoring", "doors", "start")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("rulebook", "facts", "language")
            .whereLayer("rulebook")
            .mayOnlyAccessLayers("facts", "language")
            .whereLayer("facts")
            .mayOnlyAccessLayers("language")
            .whereLayer("clock")
            .mayNotAccessAnyLayer()
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .because("a reader can then learn each package knowing only those below it"));
  }

  @Test
  void arrowsBetweenTheRoomsOfTheHttpDoorRunOneWay() {
    holds(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("description")
            .definedBy("summit.api.description..")
            .layer("batches")
            .definedBy("summit.api.batch..")
            .layer("questions")
            .definedBy("summit.api.decisions..", "summit.api.analyses..")
            .layer("rules")
            .definedBy("summit.api.rulebooks..", "summit.api.editing..")
            .layer("notices")
            .definedBy("summit.api.notices..")
            .layer("request")
            .definedBy("summit.api.request..")
            .layer("problem")
            .definedBy("summit.api.problem..")
            .whereLayer("description")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batches")
            .mayOnlyAccessLayers("questions", "rules", "request", "problem")
            .whereLayer("questions")
            .mayOnlyAccessLayers("rules", "request", "problem")
            .whereLayer("rules")
            .mayOnlyAccessLayers("request", "problem")
            .whereLayer("notices")
            .mayNotAccessAnyLayer()
            .whereLayer("request")
            .mayOnlyAccessLayers("problem")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .because("what a call is refused with must not depend on what it asked"));
  }

  @Test
  void packagesFormNoCycle() {
    holds(
        slices()
            .matching("summit.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood and changed together"));
  }

  @Test
  void onlyTheStartOfTheProgramSeesTheEngine() {
    holds(
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
    holds(
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
    holds(
        noClasses()
            .that()
            .resideInAPackage("summit.evaluation.interpreter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("summit.language.check..")
            .because("a rule that both try too early would be missed"));
  }

  @Test
  void onlyTheLanguageReadsRuleText() {
    holds(
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
    holds(
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
    holds(
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
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("the command line runs the same code, and no request"));
  }

  @Test
  void everyPackageIsNullMarked() {
    holds(
        classes()
            .should(
                have(
                    describe(
                        "a @NullMarked package-info",
                        (JavaClass c) -> c.getPackage().isAnnotatedWith(NullMarked.class))))
            .because(
                "nulls are checked only there, and its comment says what lives in the package"));
  }

  @Test
  void packagesAreNamedForTheirSubject() {
    holds(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..",
                "..common..",
                "..impl..",
                "..dto..",
                "..service..",
                "..model..",
                "..helper..",
                "..manager..")
            .because("such names say nothing about what a package is for, and collect everything"));
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output carries the answers of the command line"));
  }

  @Test
  void noOneButTheCommandLineUsesTheLoggingOfTheJdk() {
    holds(
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
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("summit.clock..")
            .should(
                call(
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
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("summit.api..", "summit.cli..", "summit.evaluation.drools..")
            .should(call("the stopwatch", "java\\.lang\\.System\\.nanoTime\\(\\)"))
            .because("no answer may depend on how long it took"));
  }

  /** Calls and method references; the pattern is of the full name with its parameter types. */
  private static ArchCondition<JavaClass> call(String what, String fullName) {
    var pattern = Pattern.compile(fullName);
    return accessTargetWhere(
        describe(
            what,
            (JavaAccess<?> access) -> pattern.matcher(access.getTarget().getFullName()).matches()));
  }

  private static void holds(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
