package stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import rulebook.Firing;
import rulebook.Vocabulary;

/** The rules of an exported project, built by stock Drools. */
final class Exported {
  private static final KieServices KIE = KieServices.get();

  private final KieContainer container;
  private final Vocabulary vocabulary;

  private Exported(KieContainer container) {
    this.container = container;
    this.vocabulary = new Vocabulary(container.getKieBase());
  }

  static Exported build(Path project) {
    return build(project, UnaryOperator.identity());
  }

  /**
   * Builds the rules of a project.
   *
   * @param edited what is made of the text of each file before
   */
  static Exported build(Path project, UnaryOperator<String> edited) {
    ReleaseId id =
        KIE.newReleaseId("stock", project.getFileName().toString(), "" + System.nanoTime());
    KieFileSystem files = KIE.newKieFileSystem().generateAndWritePomXML(id);
    Path resources = project.resolve("src/main/resources");
    try (Stream<Path> all = Files.walk(resources)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = resources.relativize(file).toString().replace('\\', '/');
        files.write("src/main/resources/" + path, edited.apply(Files.readString(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    KieBuilder builder = KIE.newKieBuilder(files).buildAll();
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new AssertionError(project + " is not built by stock Drools: " + errors);
    }
    return new Exported(KIE.newKieContainer(id));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int rules() {
    return container.getKieBase().getKiePackages().stream()
        .mapToInt(one -> one.getRules().size())
        .sum();
  }

  Firing fire() {
    return new Firing(container.newKieSession(), vocabulary);
  }
}
