package summit.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the engine and of the platform, and no others of the program. Drools asks for
 * thousands of classes that do not exist, since each word of a rule might name one, and the
 * packaged application opens jar after jar for every such question: a build lasted ten seconds.
 */
final class RuleClasses extends ClassLoader {
  private static final List<String> NEEDED =
      List.of("org.drools.", "org.kie.", "org.mvel2.", RuleClasses.class.getPackageName() + ".");

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader program;

  RuleClasses(ClassLoader program) {
    super(getPlatformClassLoader());
    this.program = program;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (NEEDED.stream().noneMatch(name::startsWith)) {
      throw new ClassNotFoundException(name);
    }
    return program.loadClass(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return program.getResource(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return program.getResources(name);
  }
}
