package summit.cli.exit;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import summit.cli.terminal.Terminal;
import summit.evaluation.RuleRun;
import summit.rulebook.BrokenRulebook;

/** Says why a command failed, and with which exit code it ends. */
public final class Endings {
  private Endings() {}

  /** Has commands end as they should, and their pages of help say how. */
  public static CommandLine set(CommandLine program) {
    program.setExecutionExceptionHandler(Endings::failed);
    program.setParameterExceptionHandler(Endings::wronglyUsed);
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      meanings.put(String.valueOf(code.number()), code.meaning());
    }
    show(program, meanings);
    return program;
  }

  /** The exit code, once what was printed has left: a disk may be full, a reader gone. */
  public static int written(Terminal terminal, int code) {
    if (!terminal.out().checkError() || code != ExitCode.DONE.number()) {
      return code;
    }
    if (terminal.readerGone()) {
      return ExitCode.READER_GONE.number();
    }
    terminal.err().println("The answer could not be written whole.");
    return ExitCode.NOT_WRITTEN.number();
  }

  private static void show(CommandLine command, Map<String, String> meanings) {
    command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    command.getCommandSpec().usageMessage().exitCodeList(meanings);
    command.getSubcommands().values().forEach(each -> show(each, meanings));
  }

  /** The page of help is too long to stand beside what is wrong. */
  private static int wronglyUsed(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    String called = command.getCommandSpec().qualifiedName();
    return end(command, ExitCode.WRONG_USE, "`" + called + " --help` says how it is used.");
  }

  private static int failed(Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof Refusal refusal) {
      return end(command, refusal.code(), refusal.says());
    }
    if (failure instanceof RuleRun.RunawayRules) {
      return end(command, ExitCode.BAD_INPUT, String.valueOf(failure.getMessage()));
    }
    if (failure instanceof BrokenRulebook) {
      return end(command, ExitCode.BAD_RULEBOOK, String.valueOf(failure.getMessage()));
    }
    return end(command, ExitCode.DEFECT, defect(failure));
  }

  private static int end(CommandLine command, ExitCode code, String message) {
    command.getErr().println(message);
    return code.number();
  }

  /** A failure that is ours: one line that names the place, not a page of calls. */
  private static String defect(Exception failure) {
    StackTraceElement[] calls = failure.getStackTrace();
    return "This is a defect of the program; please report it: "
        + failure
        + (calls.length == 0 ? "" : " at " + calls[0]);
  }
}
