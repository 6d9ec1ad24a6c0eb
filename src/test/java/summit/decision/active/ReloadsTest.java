package summit.decision.active;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.DecisionMaker;
import summit.decision.InvalidRequest;
import summit.decision.ParleyFiles;
import summit.decision.active.Change.Outcome;
import summit.engine.DroolsEngine;
import summit.language.RuleProblem;

/** Edits of the folder take effect within two seconds, and no edit breaks what decides. */
class ReloadsTest {
  /** Two seconds; the rest is for machines that build many things at once. */
  private static final Duration IN_TIME = Duration.ofSeconds(10);

  private static final String BROKEN = "package parley\n\nrule \"Half a rule\"\nwhen\n";

  private final List<Change> changes = new CopyOnWriteArrayList<>();
  private Path rules;
  private ParleyFiles parley;
  private ActiveRulebooks rulebooks;
  private Reloads reloads;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    rules = folder.resolve("rules");
    parley = new ParleyFiles(rules, "parley").write("one");
    rulebooks = ActiveRulebooks.load(parley.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
    rulebooks.listen(changes::add);
    reloads = Reloads.start(rulebooks, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    reloads.close();
  }

  @Test
  void aSavedFileDecides() throws IOException {
    parley.save("first.drl", parley.rule("The first file speaks", "enabler", "two"));

    inTime(() -> says("two", "one"));
  }

  @Test
  void aFileReplacedByRenameDecides() throws IOException {
    Path fresh = parley.folder().resolve(".first.drl.tmp");
    Files.writeString(fresh, parley.rule("The first file speaks", "enabler", "two"));
    Files.move(
        fresh,
        parley.folder().resolve("first.drl"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);

    inTime(() -> says("two", "one"));
  }

  @Test
  void aRenamedFileMakesAVersionThatSaysTheSame() throws IOException {
    String before = version();
    Files.move(parley.folder().resolve("first.drl"), parley.folder().resolve("renamed.drl"));

    inTime(() -> !version().equals(before));
    assertThat(says("one")).isTrue();
  }

  @Test
  void anAddedFileDecidesAlsoInAFolderOfItsOwn() throws IOException {
    parley.save("later/third.drl", parley.rule("A third file speaks", "stake", "three"));

    inTime(() -> maker().rulebook().rules().containsKey("A third file speaks"));
  }

  @Test
  void aDeletedFileDecidesNoMore() throws IOException {
    Files.delete(parley.folder().resolve("second.drl"));

    inTime(() -> !maker().rulebook().rules().containsKey("The second file speaks"));
  }

  @Test
  void aSwappedLinkToAFolderDecidesAsAWhole() throws IOException {
    ParleyFiles mounted = new ParleyFiles(rules, "mounted");
    Path data = Files.createDirectories(mounted.folder()).resolve("..data");
    fill(mounted, "..one", "one");
    Files.createSymbolicLink(data, Path.of("..one"));
    for (String file : mounted.texts("one").keySet()) {
      Files.createSymbolicLink(mounted.folder().resolve(file), Path.of("..data", file));
    }
    inTime(() -> markers("mounted").equals(List.of("one")));

    fill(mounted, "..two", "two");
    Path next = mounted.folder().resolve("..data_tmp");
    Files.createSymbolicLink(next, Path.of("..two"));
    Files.move(next, data, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

    inTime(() -> markers("mounted").equals(List.of("two")));
  }

  @Test
  void aNewFolderIsANewRulebook() throws IOException {
    new ParleyFiles(rules, "second").write("new");

    inTime(() -> rulebooks.find("second").isPresent());
    assertThat(markers("second")).containsExactly("new");
  }

  @Test
  void aRemovedFolderTakesItsRulebookAway() throws IOException {
    new ParleyFiles(rules, "second").write("new");
    inTime(() -> rulebooks.find("second").isPresent());

    delete(rules.resolve("second"));

    inTime(() -> rulebooks.find("second").isEmpty());
    assertThat(says("one")).isTrue();
  }

  @Test
  void aRulesFolderThatIsAwayForAWhileChangesNothing() throws IOException {
    String before = version();
    Path aside = rules.resolveSibling(rules.getFileName() + "-aside");
    Files.move(rules, aside);
    Instant away = Instant.now();
    inTime(() -> later(away, 1500));
    assertThat(version()).isEqualTo(before);

    Files.move(aside, rules);
    parley.save("first.drl", parley.rule("The first file speaks", "enabler", "two"));

    inTime(() -> says("two", "one"));
  }

  @Test
  void aBrokenEditKeepsTheLastGoodVersionAndSaysWhatIsWrongAndSinceWhen() throws IOException {
    String before = version();
    Instant edited = Instant.now();
    parley.save("first.drl", BROKEN);

    inTime(() -> broken().isPresent());
    assertThat(version()).isEqualTo(before);
    assertThat(says("one")).isTrue();
    assertThat(rulebooks.ready()).isTrue();
    assertThat(rulebooks.broken()).isEmpty();
    assertThat(broken().orElseThrow().since()).isAfterOrEqualTo(edited);
    assertThat(broken().orElseThrow().problems())
        .extracting(problem -> problem.at().file())
        .contains("parley/first.drl");
  }

  @Test
  void aMendedFileRecoversByItself() throws IOException {
    parley.save("first.drl", BROKEN);
    inTime(() -> broken().isPresent());

    parley.save("first.drl", parley.rule("The first file speaks", "enabler", "two"));

    inTime(() -> broken().isEmpty() && says("two", "one"));
  }

  @Test
  void anEditThatIsUndoneIsMendedAndTheVersionStays() throws IOException {
    String before = version();
    parley.save("first.drl", BROKEN);
    inTime(() -> broken().isPresent());
    parley.write("one");

    inTime(() -> broken().isEmpty());
    assertThat(version()).isEqualTo(before);
    assertThat(changes)
        .extracting(Change::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.MENDED);
  }

  @Test
  void aBrokenFolderIsToldOnceHoweverLongItStaysSo() throws IOException {
    parley.save("first.drl", BROKEN);
    inTime(() -> broken().isPresent());
    Instant since = Instant.now();

    inTime(() -> later(since, 1200));
    assertThat(changes).hasSize(1);
  }

  @Test
  void aFileThatIsWrittenBitByBitIsTakenAsAWhole() throws Exception {
    String text = parley.rule("The first file speaks", "enabler", "two");
    Path file = parley.folder().resolve("first.drl");
    try (var out = Files.newOutputStream(file)) {
      for (byte one : text.getBytes(UTF_8)) {
        out.write(one);
        out.flush();
        Thread.sleep(4);
      }
    }

    inTime(() -> says("two", "one"));
    assertThat(changes).extracting(Change::outcome).containsExactly(Outcome.ADOPTED);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndTheServiceGoesOn() throws IOException {
    // Whoever may read everything can still not read a folder as a file's text: a link to nowhere
    // and a folder with a rule's name are passed over.
    Files.createSymbolicLink(parley.folder().resolve("nowhere.drl"), Path.of("nothing"));
    Files.createDirectory(parley.folder().resolve("folder.drl"));
    Files.setPosixFilePermissions(
        parley.folder().resolve("first.drl"), PosixFilePermissions.fromString("-wx------"));
    boolean readable = Files.isReadable(parley.folder().resolve("first.drl"));

    parley.save("second.drl", parley.rule("The second file speaks", "risk", "two"));

    inTime(
        () ->
            readable
                ? says("one", "two")
                : problems().anyMatch(problem -> problem.code().equals("UNREADABLE_FILE")));
    assertThat(markers("parley")).contains("one");
  }

  private void fill(ParleyFiles files, String folder, String marker) throws IOException {
    for (Map.Entry<String, String> file : files.texts(marker).entrySet()) {
      files.save(folder + "/" + file.getKey(), file.getValue());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static boolean later(Instant than, int millis) {
    return Instant.now().isAfter(than.plusMillis(millis));
  }

  private DecisionMaker maker() {
    return rulebooks.find("parley").orElseThrow();
  }

  private String version() {
    return maker().rulebook().version();
  }

  private Optional<BrokenEdit> broken() {
    return rulebooks.standing("parley").flatMap(Standing::broken);
  }

  private Stream<RuleProblem> problems() {
    return broken().stream().flatMap(edit -> edit.problems().stream());
  }

  private boolean says(String... expected) {
    return markers("parley").equals(List.of(expected));
  }

  private List<String> markers(String name) {
    try {
      Optional<DecisionMaker> maker = rulebooks.find(name);
      return maker.isEmpty() ? List.of() : ParleyFiles.markers(ParleyFiles.decide(maker.get()));
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  private static void inTime(BooleanSupplier happens) {
    Instant end = Instant.now().plus(IN_TIME);
    while (!happens.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        fail("it did not happen within %s", IN_TIME);
      }
      LockSupport.parkNanos(10_000_000);
    }
  }
}
