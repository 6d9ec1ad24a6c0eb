package summit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** The program's classes, as rules of architecture are asked of them. */
final class Program {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("summit");

  private Program() {}

  static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  /** Calls and method references; the pattern is of the full name with its parameter types. */
  static ArchCondition<JavaClass> call(String what, String fullName) {
    var pattern = Pattern.compile(fullName);
    return accessTargetWhere(
        describe(
            what,
            (JavaAccess<?> access) -> pattern.matcher(access.getTarget().getFullName()).matches()));
  }
}
