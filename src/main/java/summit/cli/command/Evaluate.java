package summit.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.cli.board.Board;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.folder.EvaluateFolder;
import summit.cli.folder.FactFiles;
import summit.cli.folder.FolderQuestion;
import summit.cli.question.FileQuestion;
import summit.cli.question.QuestionOptions;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.counterfactual.answer.Answer;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;

/** Decides the facts in a file and prints the board, or those in a folder of files. */
@Command(
    name = "evaluate",
    description =
        "Decides the facts in a file and prints the board, or in every file of a folder and prints"
            + " a line for each.",
    mixinStandardHelpOptions = true)
public final class Evaluate implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final QuestionOptions options;

  @Option(
      names = "--explain",
      paramLabel = "DEPTH",
      description = "How much to explain: none, summary or full (summary; of a folder none).")
  private @Nullable String explain;

  @Option(
      names = "--fields",
      paramLabel = "PARTS",
      description =
          "The parts to print as JSON, with commas between: lean, verdict, preconditions.ID,"
              + " explanation.nearest, facts and so on; with --explain, those it stands for too.")
  private @Nullable String fields;

  @Option(names = "--json", description = "Print the decision as JSON; a folder's as lines of it.")
  private boolean json;

  public Evaluate(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.options = new QuestionOptions(surroundings);
  }

  @Override
  public Integer call() throws Refusal, IOException, InterruptedException {
    Optional<Path> folder = options.folder();
    Depth depth = depth(folder.isPresent() ? Depth.NONE : Depth.SUMMARY);
    if (fields != null && !json) {
      throw new Refusal(ExitCode.WRONG_USE, "--fields chooses parts of JSON; add --json.");
    }
    AskedFields asked =
        new AskedFields(Optional.ofNullable(explain), Optional.ofNullable(fields), depth);
    try (Footline line = Footline.begin(terminal)) {
      ExitCode end =
          folder.isPresent() ? folder(folder.get(), asked, line) : file(depth, asked, line);
      return end.number();
    }
  }

  private ExitCode file(Depth depth, AskedFields asked, Footline line) throws Refusal {
    FileQuestion question = options.question(line);
    AnswerFields parts = parts(asked, question);
    line.say("Deciding");
    try {
      DecisionRequest request = question.decision();
      Answer answer = new AnswerMaker().begin(question.maker(), request, parts);
      line.clear();
      question.say(request.notes(), terminal);
      if (json) {
        terminal.json(new String(AnswerJson.compact(answer.selected()), StandardCharsets.UTF_8));
      } else {
        new Board(terminal.out(), terminal.palette(), question.phrases(request), depth)
            .print(answer.whole());
      }
      return ExitCode.DONE;
    } catch (InvalidRequest invalid) {
      throw question.refuse(invalid);
    }
  }

  private static AnswerFields parts(AskedFields asked, FileQuestion question) throws Refusal {
    try {
      return asked.by(question.maker().rulebook());
    } catch (InvalidRequest invalid) {
      throw new Refusal(
          ExitCode.WRONG_USE,
          invalid.problems().stream()
              .map(Evaluate::sentence)
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }

  private ExitCode folder(Path folder, AskedFields asked, Footline line)
      throws Refusal, IOException, InterruptedException {
    List<Path> files = FactFiles.in(folder);
    FolderQuestion question = new FolderQuestion(options.questions(line), asked, new AnswerMaker());
    return new EvaluateFolder(question, terminal, json).run(files, line)
        ? ExitCode.DONE
        : ExitCode.BAD_INPUT;
  }

  /**
   * @param otherwise how much is explained when the arguments do not say
   */
  private Depth depth(Depth otherwise) throws Refusal {
    String wanted = explain;
    return wanted == null
        ? otherwise
        : Depth.of(wanted)
            .orElseThrow(() -> new Refusal(ExitCode.WRONG_USE, sentence(Depth.unknown(wanted))));
  }

  private static String sentence(FactProblem problem) {
    return "--"
        + problem.message()
        + problem.didYouMean().map(word -> "; did you mean " + word + "?").orElse(".");
  }
}
