package summit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.decision.Decision;
import summit.decision.Decision.FactAnswer;
import summit.decision.PreconditionAnswer;
import summit.decision.Reason;
import summit.decision.Status;
import summit.rulebook.Tier;

/** The board of a decision, as a person reads it. */
final class Board {
  private final PrintWriter out;
  private final Palette palette;

  Board(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  void print(Decision decision) {
    Map<String, FactAnswer> facts =
        decision.facts().stream().collect(Collectors.toMap(FactAnswer::id, Function.identity()));
    head(decision);
    for (Status status : List.of(Status.BLOCKING, Status.AT_RISK)) {
      section(words(status));
      of(decision, status).forEach(answer -> precondition(answer, facts));
    }
    section(words(Status.UNKNOWN));
    of(decision, Status.UNKNOWN).forEach(this::unknown);
    section(words(Status.SATISFIED));
    of(decision, Status.SATISFIED).forEach(answer -> precondition(answer, facts));
    new DelayBoard(out, palette).print(decision.delay());
    beside(decision);
    setAside(decision);
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
    out.println(
        palette.bold(decision.verdict() + " for a meeting at level " + decision.level())
            + ", as of "
            + decision.asOf()
            + ", looking "
            + decision.horizonDays()
            + " days ahead");
    out.println(
        "Supported ambition: " + decision.supportedAmbition().map(Enum::name).orElse("none"));
    out.println(Lines.wrap(decision.summary(), ""));
    decision.because().forEach(reason -> out.println(Lines.wrap(reason.text() + ".", "  ")));
    out.println();
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

  private static List<PreconditionAnswer> of(Decision decision, Status status) {
    return decision.preconditions().stream().filter(a -> a.status() == status).toList();
  }

  private void precondition(PreconditionAnswer answer, Map<String, FactAnswer> facts) {
    out.println(
        palette.status(answer.status(), words(answer.status()))
            + " "
            + palette.bold(answer.title())
            + " ("
            + answer.tier().word()
            + ", "
            + answer.id()
            + ")");
    for (Reason reason : answer.because()) {
      out.println(Lines.wrap(reason.text(), "  - "));
      reason.facts().stream()
          .filter(facts::containsKey)
          .map(facts::get)
          .forEach(fact -> out.println(Lines.wrap(fact(fact), "      ")));
      out.println(palette.faint("      rule " + reason.at() + "; source " + reason.source()));
    }
    if (answer.status() != Status.SATISFIED) {
      lift(answer);
    }
  }

  private void lift(PreconditionAnswer answer) {
    List<String> named =
        answer.because().stream()
            .flatMap(reason -> reason.lift().stream())
            .map(Reason.Lift::how)
            .distinct()
            .toList();
    String who = named.isEmpty() ? answer.responsible() : String.join("; ", named);
    out.println(Lines.wrap("who can lift it: " + who, "  "));
    out.println(Lines.wrap("how: " + answer.remedy(), "  "));
  }

  private static String fact(FactAnswer fact) {
    String date = fact.date().or(fact::reportedOn).map(day -> ", " + day).orElse("");
    String source =
        fact.source()
            .map(
                from ->
                    ", "
                        + from.name().orElse("unnamed source")
                        + (from.grade().isEmpty() ? "" : " (" + from.grade() + ")"))
            .orElse("");
    String evidence = fact.evidence().isEmpty() ? "" : ", " + String.join(", ", fact.evidence());
    return fact.id() + " " + fact.type() + date + source + evidence;
  }

  private void unknown(PreconditionAnswer answer) {
    out.println(
        palette.status(answer.status(), words(answer.status()))
            + " "
            + palette.bold(answer.title())
            + " ("
            + answer.tier().word()
            + ", "
            + answer.id()
            + ")");
    answer.missing().stream()
        .map(
            missing ->
                missing.fact().isEmpty()
                    ? missing.question()
                    : missing.fact() + ": " + missing.question())
        .distinct()
        .forEach(line -> out.println(Lines.wrap(line, "  - ")));
  }

  private void beside(Decision decision) {
    listed("Enablers", decision.enablers());
    listed("Risks", decision.risks());
    listed("Stakes", decision.stakes());
    if (!decision.perspectives().isEmpty()) {
      section("Perspectives");
    }
    for (Decision.Perspective perspective : decision.perspectives()) {
      out.println(palette.bold(perspective.party()));
      perspective.because().forEach(reason -> out.println(Lines.wrap(reason.text(), "  - ")));
    }
  }

  private void listed(String title, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      section(title);
      reasons.forEach(reason -> out.println(Lines.wrap(reason.text(), "  - ")));
    }
  }

  private void setAside(Decision decision) {
    if (!decision.setAside().isEmpty()) {
      section("Set aside");
      decision
          .setAside()
          .forEach(aside -> out.println(Lines.wrap(aside.fact() + ": " + aside.reason(), "  - ")));
    }
  }

  private void section(String title) {
    out.println();
    out.println(palette.bold("== " + title + " =="));
  }

  private static String words(Status status) {
    String words = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
