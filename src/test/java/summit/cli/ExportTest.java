package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import summit.cli.exit.ExitCode;

/** A project is written whole, or not at all. */
class ExportTest {
  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @Test
  void aRulebookIsWrittenInItsFolders() throws IOException {
    assertThat(export("rules", "project")).isZero();

    Path project = scratch.resolve("project");
    assertThat(project.resolve("pom.xml")).content().contains("drools-compiler", "10.2.0");
    assertThat(project.resolve("src/main/resources/summit/gates/access.drl")).exists();
    assertThat(project.resolve("cases/possible-not-imminent")).isDirectory();
    assertThat(command.out()).contains(" rules and ", "its README.md says how to run them.");
    assertThat(inside(scratch)).containsExactly("project");
  }

  @Test
  void anEmptyFolderIsWrittenInto() throws IOException {
    Files.createDirectory(scratch.resolve("project"));

    assertThat(export("rules", "project")).isZero();

    assertThat(inside(scratch.resolve("project")))
        .containsExactly("README.md", "cases", "pom.xml", "src");
  }

  @Test
  void anotherRulebookIsChosenByName() throws IOException {
    assertThat(export("src/test/resources/rulebooks", "project", "--rulebook", "meeting")).isZero();

    assertThat(scratch.resolve("project/src/main/resources/meeting/rules.drl")).exists();
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path project = Files.createDirectory(scratch.resolve("project"));
    Files.writeString(project.resolve("a"), "");

    assertThat(export("rules", "project")).isEqualTo(ExitCode.NOT_WRITTEN.number());

    complains("project is not empty; name an empty one, or one that is not there yet.");
    assertThat(inside(project)).containsExactly("a");
  }

  @Test
  void aFileIsNotWrittenOver() throws IOException {
    Files.writeString(scratch.resolve("project"), "mine");

    assertThat(export("rules", "project")).isEqualTo(ExitCode.NOT_WRITTEN.number());

    complains("project is a file; name a folder that is not there yet.");
    assertThat(scratch.resolve("project")).hasContent("mine");
  }

  @Test
  void aFolderInNoFolderIsNamed() {
    assertThat(export("rules", "none/project")).isEqualTo(ExitCode.NOT_WRITTEN.number());

    complains("There is no folder ", "none to write project into; make it.");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPlaceWhereNothingCanBeWrittenIsNamed() {
    assertThat(run("rules", "export", "/proc/project")).isEqualTo(ExitCode.NOT_WRITTEN.number());

    complains("Nothing can be written to /proc/project (", "see to its permissions and space");
  }

  @Test
  void aBrokenRulebookIsRefusedWithItsProblems() throws IOException {
    Path rules = scratch.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rulebooks"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = rules.resolve(Path.of("src/test/resources/rulebooks").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path broken = rules.resolve("meeting/rules.drl");
    Files.writeString(broken, Files.readString(broken).replaceFirst("==", "="));

    assertThat(export(rules.toString(), "project", "--rulebook", "meeting"))
        .isEqualTo(ExitCode.BAD_RULEBOOK.number());

    complains("rules.drl:", "one = compares nothing");
    assertThat(inside(scratch)).containsExactly("rules");
  }

  @Test
  void aRulebookThatThereIsNotIsNamed() {
    assertThat(export("rules", "project", "--rulebook", "summmit"))
        .isEqualTo(ExitCode.BAD_RULEBOOK.number());

    complains("There is no rulebook summmit in ");
  }

  private int export(String rules, String folder, String... more) {
    return run(
        rules,
        Stream.concat(Stream.of("export", scratch.resolve(folder).toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String rules, String... arguments) {
    return command.by(Path.of(rules)).run(arguments);
  }

  private void complains(String... parts) {
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).contains(parts);
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
