package summit.cli.board;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
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

/** The board of a decision, as a person reads it: what blocks first, what is beside it last. */
public final class Board {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final PrintWriter out;
  private final Palette palette;

  public Board(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  public void print(ExplainedDecision explained) {
    Decision decision = explained.decision();
    head(decision);
    counts(decision);
    new ConfidenceBoard(out).print(explained);
    PreconditionBoard standing =
        new PreconditionBoard(out, palette, decision, explained.explanation());
    each(Status.BLOCKING, decision, standing::explain);
    each(Status.AT_RISK, decision, standing::explain);
    each(Status.UNKNOWN, decision, standing::ask);
    each(Status.SATISFIED, decision, standing::mention);
    each(Status.NOT_APPLICABLE, decision, standing::mention);
    explained.explanation().map(Explanation::missing).ifPresent(this::findOut);
    section("Delay");
    new DelayBoard(out, palette).print(decision.delay());
    setAside(decision);
    new BesideBoard(out, palette).print(decision);
    out.println();
    out.println(
        palette.faint(
            "Rulebook "
                + decision.rulebook().name()
                + " "
                + decision.rulebook().version()
                + ", decision "
                + decision.id()));
  }

  private void head(Decision decision) {
    out.println(palette.bold(decision.verdict() + " for a meeting at level " + decision.level()));
    out.println(
        "As of "
            + DAY.format(decision.asOf())
            + ", looking "
            + decision.horizonDays()
            + " days ahead. Supported ambition: "
            + decision.supportedAmbition().map(Enum::name).orElse("none")
            + ".");
    out.println();
    decision.because().forEach(reason -> out.println(Lines.wrap(sentence(reason.text()), "")));
    out.println(Lines.wrap(decision.summary(), ""));
    out.println();
  }

  private void counts(Decision decision) {
    for (Map.Entry<Tier, Decision.StatusCounts> tier : decision.counts().entrySet()) {
      Decision.StatusCounts counts = tier.getValue();
      out.printf(
          "  %-8s %d of %d satisfied, %d at risk, %d blocking, %d unknown%n",
          tier.getKey().word(),
          counts.satisfied(),
          counts.total(),
          counts.atRisk(),
          counts.blocking(),
          counts.unknown());
    }
  }

  private void each(Status status, Decision decision, Consumer<PreconditionAnswer> print) {
    List<PreconditionAnswer> answers =
        decision.preconditions().stream().filter(answer -> answer.status() == status).toList();
    if (!answers.isEmpty()) {
      section(palette.status(status, words(status) + " (" + answers.size() + ")"));
      answers.forEach(print);
    }
  }

  private void findOut(List<MissingFact> missing) {
    if (!missing.isEmpty()) {
      section("What to find out (" + missing.size() + ")");
      for (MissingFact one : missing) {
        String what = one.question() + " (" + String.join(", ", one.preconditions()) + ")";
        out.println(Lines.wrap(what, "  - "));
      }
    }
  }

  private void setAside(Decision decision) {
    if (!decision.setAside().isEmpty()) {
      section("Set aside (" + decision.setAside().size() + ")");
      decision
          .setAside()
          .forEach(aside -> out.println(Lines.wrap(aside.fact() + ": " + aside.reason(), "  - ")));
    }
  }

  private void section(String title) {
    out.println();
    out.println(palette.bold("== " + title + " =="));
  }

  private static String sentence(String text) {
    return capital(text) + ".";
  }

  private static String words(Status status) {
    return capital(status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
