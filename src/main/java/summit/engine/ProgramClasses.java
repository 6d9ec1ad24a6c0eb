package summit.engine;

/**
 * The program's classes, as Drools sees them. While building, Drools asks for each declared type
 * under some thirty names in turn, and to find that there is no such class takes a look into every
 * jar: half of the time of a build. None of the names is a class of the program.
 */
final class ProgramClasses extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  ProgramClasses(ClassLoader program) {
    super(program);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.contains(PackageWriter.PACKAGE)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }
}
