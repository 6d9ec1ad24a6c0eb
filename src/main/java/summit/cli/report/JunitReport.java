package summit.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import summit.explanation.coverage.RulebookTrial;

/** Writes the results of cases as JUnit XML, which build servers read. */
public final class JunitReport {
  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Replaces the file. */
  public static void write(Path file, List<RulebookTrial> trials) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new JunitReport(xml).suites(trials);
      xml.close();
    } catch (XMLStreamException unwritable) {
      throw new IOException("cannot write " + file, unwritable);
    }
  }

  private void suites(List<RulebookTrial> trials) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    for (RulebookTrial trial : trials) {
      suite(trial);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void suite(RulebookTrial trial) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", trial.rulebook());
    xml.writeAttribute("tests", String.valueOf(trial.results().size()));
    xml.writeAttribute("failures", String.valueOf(trial.failed()));
    xml.writeAttribute("errors", "0");
    for (RulebookTrial.Result result : trial.results()) {
      test(result, trial.rulebook());
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void test(RulebookTrial.Result result, String rulebook) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", rulebook);
    xml.writeAttribute("name", legal(result.title()));
    xml.writeAttribute("file", result.path());
    if (!result.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", legal(result.differences().get(0)));
      xml.writeCharacters(legal(String.join("\n", result.differences())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Without the characters that no XML may hold, whichever way they are written. */
  private static String legal(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
  }
}
