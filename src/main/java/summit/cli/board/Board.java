package summit.cli.board;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.explanation.questions.MissingFact;
import summit.explanation.why.Explanation;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** The board of a decision, as a person reads it: what blocks first, what is beside it last. */
public final class Board {
  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;

  /**
   * A board on a terminal.
   *
   * @param book the words of the rulebook that decided
   */
  public Board(PrintWriter out, Palette palette, PhraseBook book) {
    this.out = out;
    this.palette = palette;
    this.book = book;
  }

  public void print(ExplainedDecision explained) {
    Decision decision = explained.decision();
    head(decision);
    counts(decision);
    new ConfidenceBoard(out, book).print(explained);
    PreconditionBoard standing =
        new PreconditionBoard(out, palette, book, decision, explained.explanation());
    each(Status.BLOCKING, decision, standing::explain);
    each(Status.AT_RISK, decision, standing::explain);
    each(Status.UNKNOWN, decision, standing::ask);
    each(Status.SATISFIED, decision, standing::mention);
    each(Status.NOT_APPLICABLE, decision, standing::mention);
    explained.explanation().map(Explanation::missing).ifPresent(this::findOut);
    section(book.say("board.delay"));
    new DelayBoard(out, palette, book).print(decision.delay());
    setAside(decision);
    new BesideBoard(out, palette, book).print(decision);
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

  private void head(Decision decision) {
    out.println(
        palette.bold(
            book.say(
                "board.head",
                "verdict",
                decision.verdict().name(),
                "level",
                decision.level().name())));
    out.println(
        book.say(
            "board.asOf",
            "day",
            book.day(decision.asOf()),
            "days",
            decision.horizonDays(),
            "ambition",
            decision
                .supportedAmbition()
                .map(Enum::name)
                .orElseGet(() -> book.say("board.noAmbition"))));
    out.println();
    decision.because().forEach(reason -> out.println(Lines.wrap(sentence(reason.text()), "")));
    out.println(Lines.wrap(decision.summary(), ""));
    out.println();
  }

  private void counts(Decision decision) {
    for (Map.Entry<Tier, Decision.StatusCounts> tier : decision.counts().entrySet()) {
      Decision.StatusCounts counts = tier.getValue();
      out.println(
          "  "
              + book.say(
                  "board.tier",
                  "tier",
                  String.format(Locale.ROOT, "%-8s", tier.getKey().word()),
                  "satisfied",
                  counts.satisfied(),
                  "total",
                  counts.total(),
                  "atRisk",
                  counts.atRisk(),
                  "blocking",
                  counts.blocking(),
                  "unknown",
                  counts.unknown()));
    }
  }

  private void each(Status status, Decision decision, Consumer<PreconditionAnswer> print) {
    List<PreconditionAnswer> answers =
        decision.preconditions().stream().filter(answer -> answer.status() == status).toList();
    if (!answers.isEmpty()) {
      section(palette.status(status, counted(Phrases.capital(book.words(status)), answers.size())));
      answers.forEach(print);
    }
  }

  private void findOut(List<MissingFact> missing) {
    if (!missing.isEmpty()) {
      section(counted(book.say("board.findOut"), missing.size()));
      for (MissingFact one : missing) {
        out.println(
            Lines.wrap(
                book.say(
                    "board.question",
                    "question",
                    one.question(),
                    "preconditions",
                    String.join(", ", one.preconditions())),
                "  - "));
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

  private static String sentence(String text) {
    return Phrases.capital(text) + ".";
  }

  private String counted(String title, int count) {
    return book.say("board.section", "title", title, "count", count);
  }
}
