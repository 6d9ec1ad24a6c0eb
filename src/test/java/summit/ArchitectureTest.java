package summit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import summit.api.admission.WorkedOn;

/** The arrows between packages, and how packages are named. */
class ArchitectureTest {
  @Test
  void arrowsBetweenPackagesRunOneWay() {
    Program.holds(
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
            .layer("record")
            .definedBy("summit.record..")
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
            .layer("bounds")
            .definedBy("summit.bounds..")
            .layer("digest")
            .definedBy("summit.digest..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("doors")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("authoring")
            .mayOnlyBeAccessedByLayers("doors", "start")
            .whereLayer("brief")
            .mayOnlyBeAccessedByLayers("clock", "authoring", "doors", "start")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("doors", "start")
            .whereLayer("counterfactual")
            .mayOnlyBeAccessedByLayers("brief", "record", "authoring", "doors", "start")
            .whereLayer("explanation")
            .mayOnlyBeAccessedByLayers(
                "counterfactual", "brief", "record", "authoring", "doors", "start")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers(
                "explanation", "counterfactual", "brief", "record", "authoring", "doors", "start")
            .whereLayer("decision")
            .mayOnlyBeAccessedByLayers(
                "json",
                "explanation",
                "counterfactual",
                "brief",
                "record",
                "authoring",
                "doors",
                "start")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("rulebook", "facts", "language", "bounds")
            .whereLayer("rulebook")
            .mayOnlyAccessLayers("facts", "language", "bounds", "digest")
            .whereLayer("facts")
            .mayOnlyAccessLayers("language", "bounds")
            .whereLayer("clock")
            .mayNotAccessAnyLayer()
            .whereLayer("language")
            .mayOnlyAccessLayers("bounds", "digest")
            .whereLayer("bounds")
            .mayNotAccessAnyLayer()
            .whereLayer("digest")
            .mayNotAccessAnyLayer()
            .because("a reader can then learn each package knowing only those below it"));
  }

  @Test
  void arrowsBetweenTheRoomsOfTheHttpDoorRunOneWay() {
    Program.holds(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("description")
            .definedBy("summit.api.description..")
            .layer("batches")
            .definedBy("summit.api.batch..")
            .layer("records")
            .definedBy("summit.api.records..")
            .layer("questions")
            .definedBy("summit.api.decisions..", "summit.api.analyses..")
            .layer("rules")
            .definedBy("summit.api.rulebooks..", "summit.api.editing..")
            .layer("notices")
            .definedBy("summit.api.notices..")
            .layer("request")
            .definedBy("summit.api.request..")
            .layer("reference")
            .definedBy("summit.api.reference..")
            .layer("address")
            .definedBy("summit.api.address..")
            .layer("admission")
            .definedBy("summit.api.admission..")
            .layer("problem")
            .definedBy("summit.api.problem..")
            .whereLayer("description")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batches")
            .mayOnlyAccessLayers("questions", "rules", "request", "admission", "problem")
            .whereLayer("records")
            .mayOnlyAccessLayers("rules", "admission", "problem")
            .whereLayer("questions")
            .mayOnlyAccessLayers("rules", "request", "address", "admission", "problem")
            .whereLayer("rules")
            .mayOnlyAccessLayers("request", "address", "admission", "problem")
            .whereLayer("notices")
            .mayNotAccessAnyLayer()
            .whereLayer("request")
            .mayOnlyAccessLayers("problem")
            .whereLayer("reference")
            .mayOnlyAccessLayers("admission", "problem")
            .whereLayer("address")
            .mayOnlyAccessLayers("admission", "problem")
            .whereLayer("admission")
            .mayOnlyAccessLayers("problem")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .because("what a call is refused with must not depend on what it asked"));
  }

  @Test
  void everyCallHasAPlaceWhereItIsWorkedOn() {
    Program.holds(
        classes()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.Path.class)
            .should(
                have(
                    describe(
                        "a place, or a kind of resource that has one",
                        (JavaClass c) -> c.reflect().isAnnotationPresent(WorkedOn.class))))
            .because("a call that has none is worked on without bounds"));
  }

  @Test
  void packagesFormNoCycle() {
    Program.holds(
        slices()
            .matching("summit.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood and changed together"));
  }

  @Test
  void everyPackageIsNullMarked() {
    Program.holds(
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
    Program.holds(
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
}
