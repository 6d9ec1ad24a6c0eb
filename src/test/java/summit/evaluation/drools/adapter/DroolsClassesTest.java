package summit.evaluation.drools.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The classes of Drools that the adapter touches are those that the list beside it names. */
class DroolsClassesTest {
  private static final String LIST = "/summit/evaluation/drools/drools-classes.txt";

  @Test
  void aClassOfDroolsIsUsedOnlyWhenItStandsOnTheList() throws IOException {
    assertThat(used()).containsExactlyInAnyOrderElementsOf(listed());
  }

  private static Set<String> used() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("summit.evaluation")
            .stream()
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .map(JavaClass::getName)
            .filter(name -> name.startsWith("org.drools.") || name.startsWith("org.kie."))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> listed() throws IOException {
    try (InputStream list = DroolsClassesTest.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
