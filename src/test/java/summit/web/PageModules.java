package summit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * A file of statements about modules of the page, loaded with the modules that it imports into an
 * engine where time passes and calls are answered only as the statements say.
 */
final class PageModules {
  private static final Path TOOLS = Path.of("src", "test", "web", "tools").toAbsolutePath();
  private static final ModuleFiles FILES = new ModuleFiles();
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private static final String MODULE = "application/javascript+module";

  private final Value tests;
  private final Value turn;

  private PageModules(Value tests, Value turn) {
    this.tests = tests;
    this.turn = turn;
  }

  /** Fails as the file does. */
  static PageModules load(Path file) {
    Context context =
        Context.newBuilder("js")
            .engine(ENGINE)
            .allowIO(IOAccess.newBuilder().fileSystem(FILES).build())
            .allowHostAccess(HostAccess.ALL)
            // What browsers do with bytes, Java does here.
            .allowHostClassLookup(name -> true)
            .option("js.esm-eval-returns-exports", "true")
            .build();
    Value loaded =
        context.eval(
            module(
                """
                import '%1$s/browser.js';
                import '%2$s';
                export { tests } from '%1$s/statements.js';
                export { turn } from '%1$s/time.js';
                """
                    .formatted(TOOLS, file.toAbsolutePath())));
    return new PageModules(loaded.getMember("tests"), loaded.getMember("turn"));
  }

  List<Statement> statements() {
    return LongStream.range(0, tests.getArraySize())
        .mapToObj(index -> new Statement(tests.getArrayElement(index)))
        .toList();
  }

  private static Source module(String text) {
    try {
      return Source.newBuilder("js", text, "statements.mjs").mimeType(MODULE).build();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One of the file's statements. */
  final class Statement {
    private final Value test;

    private Statement(Value test) {
      this.test = test;
    }

    String name() {
      return test.getMember("name").asString();
    }

    /** Runs it to its end. What it waits for comes in the order in which it was begun. */
    void hold() {
      Value run;
      try {
        run = test.invokeMember("run");
        while (run.getMember("state").asString().equals("waits") && turn.execute().asBoolean()) {}
      } catch (PolyglotException failure) {
        throw said(failure);
      }
      switch (run.getMember("state").asString()) {
        case "holds" -> {}
        case "fails" -> throw failureOf(run.getMember("failure"));
        default -> throw new AssertionError("waits for what never comes");
      }
    }

    private AssertionError failureOf(Value failure) {
      try {
        throw failure.throwException();
      } catch (PolyglotException thrown) {
        return said(thrown);
      }
    }

    /** The failure behind its place in the file of statements, where there is one. */
    private AssertionError said(PolyglotException failure) {
      String place =
          StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
              .filter(frame -> frame.isGuestFrame() && frame.getSourceLocation() != null)
              .map(PolyglotException.StackFrame::getSourceLocation)
              .filter(at -> at.getSource().getName().endsWith(".test.js"))
              .map(at -> Path.of(at.getSource().getName()).getFileName() + ":" + at.getStartLine())
              .findFirst()
              .orElse("elsewhere");
      String message = Objects.toString(failure.getMessage(), "").strip();
      return new AssertionError(place + ": " + message, failure);
    }
  }
}
