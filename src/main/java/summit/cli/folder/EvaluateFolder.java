package summit.cli.folder;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.cli.question.Complaint;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Progress;
import summit.cli.terminal.Terminal;
import summit.counterfactual.batch.OrderedWork;
import summit.counterfactual.batch.WorkerPool;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PlainText;
import summit.json.AnswerJson;

/** Decides many files of facts on all cores. */
public final class EvaluateFolder {
  private static final ObjectWriter LINE = AnswerJson.mapper().writer();

  private final FolderQuestion question;
  private final Terminal terminal;
  private final boolean json;
  private final Map<Verdict, Integer> verdicts = new TreeMap<>();
  private int undecided;

  /**
   * @param json whether to print JSON on lines rather than words
   */
  public EvaluateFolder(FolderQuestion question, Terminal terminal, boolean json) {
    this.question = question;
    this.terminal = terminal;
    this.json = json;
  }

  /** Whether every file was decided. */
  public boolean run(List<Path> files, Footline line) throws IOException, InterruptedException {
    Progress progress = new Progress(line, files.size(), "files");
    Iterator<Path> each = files.iterator();
    try (WorkerPool workers = new WorkerPool()) {
      new OrderedWork<Path, FolderLine>(workers, question::answer)
          .run(
              () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(),
              answer -> {
                progress.clear();
                print(answer);
                progress.oneMore();
              });
    }
    progress.clear();
    totals(files.size());
    return undecided == 0;
  }

  private void print(FolderLine line) throws IOException {
    line.verdict().ifPresent(verdict -> verdicts.merge(verdict, 1, Integer::sum));
    undecided += line.decision().isPresent() ? 0 : 1;
    if (json) {
      terminal.json(LINE.writeValueAsString(line));
    } else if (line.decision().isPresent()) {
      terminal
          .out()
          .printf(
              "%-21s %2d blocking  %s%n",
              line.verdict().orElseThrow(), line.blocking(), PlainText.of(line.file()));
    } else {
      terminal.out().flush();
      terminal
          .err()
          .println(line.unreadable().orElseGet(() -> Complaint.text(line.file(), line.problems())));
    }
  }

  private void totals(int files) throws IOException {
    if (json) {
      terminal.json(
          LINE.writeValueAsString(Map.of("totals", new Totals(files, verdicts, undecided))));
      return;
    }
    terminal.out().println();
    verdicts.forEach((verdict, count) -> row(count, verdict.name()));
    row(undecided, "cannot be decided");
    row(files, files == 1 ? "file" : "files");
  }

  private void row(int count, String what) {
    if (count > 0) {
      terminal.out().printf("%6d  %s%n", count, what);
    }
  }

  private record Totals(int files, Map<Verdict, Integer> verdicts, int problems) {}
}
