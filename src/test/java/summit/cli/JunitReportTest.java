package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import summit.decision.ParleyFiles;

/** What a build server reads of the cases. */
class JunitReportTest {
  private static final String CASE =
      """
      title: "%s"
      asOf: 2025-07-21
      facts:
        - { type: Proposal, id: P-1, place: Geneva }
      expect:
        statuses: { place: %s }
      """;

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @Test
  void eachCaseIsATestAndAFailureSaysWhatDiffers() throws Exception {
    ParleyFiles parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    parley.save("cases/a.yaml", CASE.formatted("Geneva is named", "SATISFIED"));
    parley.save("cases/b.yaml", CASE.formatted("<Oslo> & \\\"bells\\\" \\x07", "BLOCKING"));

    assertThat(test("--junit", scratch.resolve("cases.xml").toString())).isEqualTo(1);

    Element suite = only(parsed(scratch.resolve("cases.xml")), "testsuite");
    assertThat(suite.getAttribute("name")).isEqualTo("parley");
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("0");
    assertThat(elements(suite, "testcase").map(test -> test.getAttribute("name")))
        .containsExactly("Geneva is named", "<Oslo> & \"bells\"  ");
    assertThat(elements(suite, "testcase").map(test -> test.getAttribute("file")))
        .containsExactly("parley/cases/a.yaml", "parley/cases/b.yaml");
    Element failure = only(suite, "failure");
    assertThat(failure.getAttribute("message"))
        .isEqualTo("place: expected BLOCKING, found SATISFIED");
    assertThat(failure.getTextContent()).isEqualTo(failure.getAttribute("message"));
    assertThat(((Element) failure.getParentNode()).getAttribute("file"))
        .isEqualTo("parley/cases/b.yaml");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    new ParleyFiles(scratch.resolve("rules"), "parley").write("one");

    assertThat(test("--junit", scratch.resolve("no/such/folder.xml").toString())).isEqualTo(5);
    assertThat(command.err()).contains("The JUnit file cannot be written");
  }

  private int test(String... options) {
    return command
        .by(scratch.resolve("rules"))
        .run(Stream.concat(Stream.of("test"), Stream.of(options)).toArray(String[]::new));
  }

  private static Element parsed(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    }
  }

  private static Element only(Element parent, String name) {
    assertThat(elements(parent, name)).hasSize(1);
    return elements(parent, name).findFirst().orElseThrow();
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
