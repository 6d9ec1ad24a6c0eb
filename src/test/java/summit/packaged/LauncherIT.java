package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the package, called from a folder that has nothing to do with it. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("target/quarkus-app/summit").toAbsolutePath();

  @TempDir private Path scratch = Path.of("");

  @BeforeEach
  void aFileOfFacts() throws IOException {
    Files.writeString(scratch.resolve("my facts.yaml"), "{asOf: 2025-07-21, facts: []}");
  }

  @Test
  void aCommandRunsFromAnyFolderThroughLinksByTheRulesOfThePackage() throws Exception {
    Path link = Files.createDirectory(scratch.resolve("bin")).resolve("summit");
    Files.createSymbolicLink(link, Path.of("../other"));
    Files.createSymbolicLink(scratch.resolve("other"), LAUNCHER);

    assertThat(run(link, Map.of(), "evaluate", "my facts.yaml")).isZero();
    assertThat(output()).contains("It is not known. As of 21 July 2025, it cannot be said");
  }

  @Test
  void rulesInTheFolderOfTheCallGoFirst() throws Exception {
    Files.createDirectory(scratch.resolve("rules"));

    assertThat(run(LAUNCHER, Map.of(), "evaluate", "my facts.yaml")).isEqualTo(4);
    assertThat(output()).isEqualTo("There is no rulebook summit in rules.\n");
  }

  @Test
  void optionsOfTheJvmArePassedOn() throws Exception {
    Map<String, String> options = Map.of("SUMMIT_JAVA_OPTIONS", "-Xmx200m -XshowSettings:vm");

    assertThat(run(LAUNCHER, options, "--help")).isZero();
    assertThat(output()).contains("200.00M", "Usage: summit");
  }

  @Test
  void aBriefIsPrintedWhereTheJvmReadsNoFonts() throws Exception {
    Files.writeString(
        scratch.resolve("my facts.yaml"),
        "{asOf: 2025-07-21, facts: [{type: Party, id: IN, name: \u092d\u093e\u0930\u0924},"
            + " {type: SummitProposal, id: SP, principals: [IN, CN]}]}");
    Map<String, String> options =
        Map.of("SUMMIT_JAVA_OPTIONS", "-Dsun.awt.fontconfig=/nowhere -Djava.awt.headless=true");

    assertThat(
            run(LAUNCHER, options, "brief", "my facts.yaml", "--format", "PDF", "--out", "it.pdf"))
        .as(output())
        .isZero();
    try (PDDocument brief = Loader.loadPDF(scratch.resolve("it.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(brief)).contains("\u25af");
    }
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    Path java = oldJava("11.0.2");

    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", java.toString()), "--help")).isEqualTo(127);
    assertThat(output())
        .isEqualTo(
            "summit: Java 17 or later is needed, and "
                + java.resolve("bin/java")
                + " is Java 11.0.2; set JAVA_HOME to another.\n");
  }

  @Test
  void aJavaHomeWithoutJavaIsNamed() throws Exception {
    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", "/nowhere"), "--help")).isEqualTo(127);
    assertThat(output()).isEqualTo("summit: there is no Java in JAVA_HOME, which is /nowhere.\n");
  }

  @Test
  void aSignalReachesTheServer() throws Exception {
    Process server =
        start(LAUNCHER, Map.of("QUARKUS_HTTP_PORT", "0", "SUMMIT_DATA_DIR", "data"), "serve");
    try {
      for (int i = 0; i < 600 && !output().contains("Listening on"); i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(output()).contains("Listening on");
      assertThat(server.descendants()).isEmpty();

      server.destroy();

      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(output()).contains("summit-preconditions stopped");
    } finally {
      server.destroyForcibly();
    }
  }

  private Path oldJava(String version) throws IOException {
    Path home = scratch.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private int run(Path launcher, Map<String, String> settings, String... arguments)
      throws Exception {
    return start(launcher, settings, arguments).waitFor();
  }

  private Process start(Path launcher, Map<String, String> settings, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(scratch.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().putAll(settings);
    return process
        .redirectErrorStream(true)
        .redirectOutput(scratch.resolve("output.txt").toFile())
        .start();
  }

  private String output() throws IOException {
    return Files.readString(scratch.resolve("output.txt"));
  }
}
