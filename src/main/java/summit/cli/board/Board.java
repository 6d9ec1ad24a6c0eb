package summit.cli.board;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.explanation.questions.MissingFact;
import summit.explanation.why.Depth;
import summit.explanation.why.Explanation;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** The board of a decision, as a person reads it: what blocks first, what is beside it last. */
public final class Board {
  private final PrintWriter out;
  private final Palette palette;
  private final Phrases phrases;
  private final PhraseBook book;
  private final Depth depth;

  /**
   * A board on a terminal.
   *
   * @param phrases the words of the rulebook that decided, with the names of the parties
   * @param depth in full, each reason with its facts, sources and rule
   */
  public Board(PrintWriter out, Palette palette, Phrases phrases, Depth depth) {
    this.phrases = phrases;
    this.book = phrases.book();
    this.depth = depth;
    this.out = out;
    this.palette = palette;
  }

  public void print(ExplainedDecision explained) {
    Decision decision = explained.decision();
    new FirstScreen(out, palette, book).print(explained.inShort());
    ifHeldNow(decision);
    section(book.say("board.howSure"));
    new ConfidenceBoard(out, book, explained).print();
    PreconditionBoard standing =
        new PreconditionBoard(
            out, palette, book, decision, explained.explanation(), depth == Depth.FULL);
    each(Status.BLOCKING, decision, standing::explain);
    each(Status.AT_RISK, decision, standing::explain);
    each(Status.UNKNOWN, decision, standing::ask);
    each(Status.SATISFIED, decision, standing::mention);
    each(Status.NOT_APPLICABLE, decision, standing::mention);
    explained.explanation().map(Explanation::missing).ifPresent(this::findOut);
    section(book.say("board.delay"));
    new DelayBoard(out, phrases, decision).print(depth == Depth.FULL);
    setAside(decision);
    new BesideBoard(out, palette, phrases).print(decision);
    out.println();
    out.println(
        palette.faint(
            book.say(
                "board.foot",
                "rulebook",
                decision.rulebook().name(),
                "version",
                decision.rulebook().version(),
                "decision",
                decision.id())));
  }

  private void ifHeldNow(Decision decision) {
    section(book.say("board.ifHeldNow"));
    MeetingWords meetings = new MeetingWords(book);
    if (decision.readiness().isEmpty()) {
      out.println("  " + book.say("decision.notAssessed"));
    }
    decision
        .readiness()
        .forEach(
            (level, ready) ->
                out.println(
                    "  "
                        + book.say(
                            "decision.level", "readiness", ready, "meeting", meetings.of(level))));
    out.println();
    decision.counts().forEach(this::counts);
  }

  private void counts(Tier tier, Decision.StatusCounts counts) {
    List<String> some = new ArrayList<>();
    for (Status status : Status.values()) {
      if (counts.of(status) > 0) {
        some.add(book.say("board.count", status, "count", counts.of(status)));
      }
    }
    if (!some.isEmpty()) {
      out.println(
          Lines.wrap(
              book.say("board.tier", tier, "total", counts.total(), "counts", book.list(some)),
              "  "));
    }
  }

  private void each(Status status, Decision decision, Consumer<PreconditionAnswer> print) {
    List<PreconditionAnswer> answers =
        decision.preconditions().stream().filter(answer -> answer.status() == status).toList();
    if (!answers.isEmpty()) {
      section(palette.status(status, counted(book.say("board.status", status), answers.size())));
      answers.forEach(print);
    }
  }

  private void findOut(List<MissingFact> missing) {
    if (!missing.isEmpty()) {
      section(counted(book.say("board.findOut"), missing.size()));
      for (MissingFact one : missing) {
        out.println(Lines.wrap(one.question(), "  - "));
      }
    }
  }

  private void setAside(Decision decision) {
    if (!decision.setAside().isEmpty()) {
      section(counted(book.say("board.setAside"), decision.setAside().size()));
      decision
          .setAside()
          .forEach(
              aside ->
                  out.println(
                      Lines.wrap(
                          book.say("board.aside", "fact", aside.fact(), "reason", aside.reason()),
                          "  - ")));
    }
  }

  private void section(String title) {
    out.println();
    out.println(palette.bold("== " + title + " =="));
  }

  private String counted(String title, int count) {
    return book.say("board.section", "title", title, "count", count);
  }
}
