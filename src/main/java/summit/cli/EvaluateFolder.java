package summit.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import summit.counterfactual.batch.OrderedWork;
import summit.counterfactual.batch.WorkerPool;
import summit.decision.Verdict;
import summit.json.AnswerJson;

/** Decides every file of facts in a folder and in the folders in it, on all cores. */
final class EvaluateFolder {
  private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");
  private static final ObjectWriter LINE = AnswerJson.mapper().writer();

  private final FileQuestion question;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final Map<Verdict, Integer> verdicts = new TreeMap<>();
  private int undecided;

  /**
   * @param json whether to print JSON on lines rather than words
   */
  EvaluateFolder(FileQuestion question, PrintWriter out, PrintWriter err, boolean json) {
    this.question = question;
    this.out = out;
    this.err = err;
    this.json = json;
  }

  /** The files of facts, by path; one at least. */
  static List<Path> files(Path folder) throws Commands.BadInput {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new Commands.BadInput(
            "There is no file of facts (" + String.join(", ", ENDINGS) + ") in " + folder + ".");
      }
      return files;
    } catch (IOException | UncheckedIOException unreadable) {
      throw new Commands.BadInput("The folder " + folder + " cannot be read.");
    }
  }

  /** Whether every file was decided. */
  boolean run(List<Path> files) throws IOException, InterruptedException {
    Progress progress = new Progress(err, files.size(), Ansi.AUTO.enabled());
    Iterator<Path> each = files.iterator();
    try (WorkerPool workers = new WorkerPool()) {
      new OrderedWork<Path, FolderLine>(workers, file -> FolderLine.of(file, question))
          .run(
              () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(),
              line -> {
                progress.clear();
                print(line);
                progress.oneMore();
              });
    }
    progress.clear();
    totals(files.size());
    out.flush();
    return undecided == 0;
  }

  private void print(FolderLine line) throws IOException {
    line.verdict().ifPresent(verdict -> verdicts.merge(verdict, 1, Integer::sum));
    undecided += line.decision().isPresent() ? 0 : 1;
    if (json) {
      out.println(LINE.writeValueAsString(line));
    } else if (line.decision().isPresent()) {
      out.printf(
          "%-21s %2d blocking  %s%n", line.verdict().orElseThrow(), line.blocking(), line.file());
    } else {
      out.flush();
      line.unreadable().ifPresent(err::println);
      if (line.unreadable().isEmpty()) {
        new Complaint(err).print(Path.of(line.file()), line.problems());
      }
    }
  }

  private void totals(int files) throws IOException {
    if (json) {
      out.println(
          LINE.writeValueAsString(Map.of("totals", new Totals(files, verdicts, undecided))));
      return;
    }
    out.println();
    verdicts.forEach((verdict, count) -> row(count, verdict.name()));
    row(undecided, "cannot be decided");
    row(files, files == 1 ? "file" : "files");
  }

  private void row(int count, String what) {
    if (count > 0) {
      out.printf("%6d  %s%n", count, what);
    }
  }

  private record Totals(int files, Map<Verdict, Integer> verdicts, int problems) {}
}
