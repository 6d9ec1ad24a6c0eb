package summit.cli.board;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.explanation.why.Explanation;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** How single preconditions stand, as a person reads it. */
final class PreconditionBoard {
  /** Where what a precondition is looked up by stands beside its title. */
  private static final int COLUMN = 60;

  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;
  private final Provenance provenance;
  private final boolean inFull;
  private final Map<String, Explanation.OfPrecondition> explained;

  /**
   * How the preconditions of a decision stand.
   *
   * @param inFull whether reasons come with their facts, sources and rules, and questions with
   *     types
   */
  PreconditionBoard(
      PrintWriter out,
      Palette palette,
      PhraseBook book,
      Decision decision,
      Optional<Explanation> explanation,
      boolean inFull) {
    this.out = out;
    this.palette = palette;
    this.book = book;
    this.provenance = new Provenance(book, decision);
    this.inFull = inFull;
    this.explained =
        explanation.map(Explanation::preconditions).stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(Explanation.OfPrecondition::id, Function.identity()));
  }

  /** Each reason, then who can lift it, and how. */
  void explain(PreconditionAnswer answer) {
    title(answer);
    answer.because().forEach(this::reason);
    answer.leftOut().ifPresent(left -> out.println(Lines.wrap(left.says(), "  - ")));
    if (answer.status() == Status.BLOCKING) {
      notYet(answer);
    }
    out.println(
        Lines.wrap(Phrases.sentence(whoCanLift(answer)), label(book.say("board.whoCanLift"))));
    out.println(Lines.wrap(answer.remedy(), label(book.say("board.how"))));
  }

  private void reason(Reason reason) {
    if (!inFull) {
      out.println(Lines.wrap(provenance.withIds(reason), "  - "));
      return;
    }
    out.println(Lines.wrap(Phrases.sentence(reason.text()), "  - "));
    provenance
        .lines(reason)
        .forEach(line -> out.println(palette.faint(Lines.wrap(line, "      "))));
  }

  /** What to find out. */
  void ask(PreconditionAnswer answer) {
    title(answer);
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (PreconditionAnswer.Missing missing : answer.missing()) {
      List<String> answering =
          facts.computeIfAbsent(missing.question(), question -> new ArrayList<>());
      if (!missing.fact().isEmpty()) {
        answering.add(missing.fact());
      }
    }
    facts.forEach(
        (question, answering) -> out.println(Lines.wrap(missing(question, answering), "  - ")));
    notYet(answer);
  }

  /** A question; in full, with the types of facts of which each would answer it. */
  private String missing(String question, List<String> answering) {
    return answering.isEmpty() || !inFull
        ? question
        : book.say("board.missing", "fact", book.either(answering), "question", question);
  }

  private static String label(String text) {
    return "  " + text + " ";
  }

  /** What comes nearest to the best status that a rule could find. */
  private void notYet(PreconditionAnswer answer) {
    Optional.ofNullable(explained.get(answer.id())).stream()
        .flatMap(one -> one.nearest().stream())
        .limit(1)
        .forEach(near -> out.println(Lines.wrap(near.sentence(), label(book.say("board.notYet")))));
  }

  /** One line: what stands well needs no more. */
  void mention(PreconditionAnswer answer) {
    String why =
        answer.because().stream()
            .map(reason -> Phrases.sentence(reason.text()))
            .distinct()
            .collect(Collectors.joining(" "));
    out.println(
        Lines.wrap(
            why.isEmpty()
                ? answer.title()
                : book.say("board.mention", "title", answer.title(), "because", why),
            "  "));
  }

  /** The title, and in a column of its own what it is looked up by. */
  private void title(PreconditionAnswer answer) {
    String blanks = " ".repeat(Math.max(2, COLUMN - answer.title().length()));
    out.println(palette.bold(answer.title()) + blanks + palette.faint(answer.id()));
  }

  private static String whoCanLift(PreconditionAnswer answer) {
    List<String> named =
        answer.because().stream()
            .flatMap(reason -> reason.lift().stream())
            .map(Reason.Lift::how)
            .distinct()
            .toList();
    return named.isEmpty() ? answer.responsible() : String.join("; ", named);
  }
}
