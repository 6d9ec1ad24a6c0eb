package summit.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules of an exported project, built by Drools' own compilers, with sessions that are used
 * again.
 */
final class ExportedRules {
  private static final KieServices KIE = KieServices.get();

  /** A name of a fact type that the executable model takes for a class of its own. */
  private static final String POSITION = "\\bPosition\\b";

  private final KieContainer container;
  private final KieSessionsPool sessions;
  private final UnaryOperator<String> typeNames;

  private ExportedRules(KieContainer container, UnaryOperator<String> typeNames) {
    this.container = container;
    this.sessions = container.newKieSessionsPool(1);
    this.typeNames = typeNames;
  }

  /** As the project itself builds them. */
  static ExportedRules classic(Path project) throws IOException {
    return build(project, DrlProject.class, UnaryOperator.identity());
  }

  /** With all conditions compiled to Java beforehand. */
  static ExportedRules executable(Path project) throws IOException {
    return build(
        project,
        ExecutableModelProject.class,
        text -> text.replaceAll(POSITION, "PositionOfParty"));
  }

  private static ExportedRules build(
      Path project, Class<? extends KieBuilder.ProjectType> how, UnaryOperator<String> edited)
      throws IOException {
    ReleaseId id = KIE.newReleaseId("stock", how.getSimpleName(), "1.0.0");
    KieFileSystem files = KIE.newKieFileSystem().generateAndWritePomXML(id);
    Path resources = project.resolve("src/main/resources");
    try (Stream<Path> all = Files.walk(resources)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = resources.relativize(file).toString().replace('\\', '/');
        files.write("src/main/resources/" + path, edited.apply(Files.readString(file)));
      }
    }
    KieBuilder builder = KIE.newKieBuilder(files).buildAll(how);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IOException("stock Drools does not build the rules: " + errors);
    }
    return new ExportedRules(KIE.newKieContainer(id), edited);
  }

  KieContainer container() {
    return container;
  }

  /** What a type is called here. */
  String typeName(String name) {
    return typeNames.apply(name);
  }

  /** From the pool, which takes it back when it is disposed of. */
  KieSession session() {
    return sessions.newKieSession();
  }
}
