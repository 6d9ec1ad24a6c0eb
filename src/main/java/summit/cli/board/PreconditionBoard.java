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
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.explanation.why.Explanation;
import summit.facts.Source;
import summit.facts.phrases.PhraseBook;

/** How single preconditions stand, as a person reads it. */
final class PreconditionBoard {
  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;
  private final Optional<String> proposal;
  private final Map<String, FactAnswer> facts;
  private final Map<String, Explanation.OfPrecondition> explained;

  PreconditionBoard(
      PrintWriter out,
      Palette palette,
      PhraseBook book,
      Decision decision,
      Optional<Explanation> explanation) {
    this.out = out;
    this.palette = palette;
    this.book = book;
    this.proposal = decision.proposal();
    this.facts =
        decision.facts().stream().collect(Collectors.toMap(FactAnswer::id, Function.identity()));
    this.explained =
        explanation.map(Explanation::preconditions).stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(Explanation.OfPrecondition::id, Function.identity()));
  }

  /** Each reason with its facts, dates, sources and rule; then who can lift it, and how. */
  void explain(PreconditionAnswer answer) {
    title(answer);
    for (Reason reason : answer.because()) {
      out.println(Lines.wrap(reason.text(), "  - "));
      reason.facts().stream()
          .filter(id -> facts.containsKey(id) && !isTheOnlyProposal(id, reason))
          .map(facts::get)
          .forEach(fact -> out.println(Lines.wrap(describe(fact), "      ")));
      out.println(
          palette.faint(
              Lines.wrap(
                  book.say("board.rule", "at", reason.at(), "source", reason.source()), "      ")));
    }
    if (answer.status() == Status.BLOCKING) {
      notYet(answer);
    }
    out.println(Lines.wrap(whoCanLift(answer), label(book.say("board.whoCanLift"))));
    out.println(Lines.wrap(answer.remedy(), label(book.say("board.how"))));
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

  /** A question, with the facts of which each would answer it. */
  private String missing(String question, List<String> answering) {
    return answering.isEmpty()
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
        answer.because().stream().map(Reason::text).distinct().collect(Collectors.joining("; "));
    out.println(
        Lines.wrap(book.say("board.mention", "title", answer.title(), "because", why), "  "));
  }

  private void title(PreconditionAnswer answer) {
    out.println(
        book.say(
            "board.title",
            "title",
            palette.bold(answer.title()),
            "tier",
            answer.tier().word(),
            "id",
            answer.id()));
  }

  /**
   * The proposal under decision is a ground of most reasons; beside other facts it says nothing.
   */
  private boolean isTheOnlyProposal(String id, Reason reason) {
    return proposal.filter(id::equals).isPresent() && reason.facts().size() > 1;
  }

  private String describe(FactAnswer fact) {
    List<String> parts = new ArrayList<>();
    parts.add(fact.id() + " " + fact.type());
    fact.date().or(fact::reportedOn).ifPresent(day -> parts.add(day.toString()));
    fact.source().ifPresent(source -> parts.add(source(source)));
    parts.addAll(fact.evidence());
    return String.join(", ", parts);
  }

  private String source(Source source) {
    String name = source.name().orElseGet(() -> book.say("board.unnamedSource"));
    return source.grade().isEmpty()
        ? name
        : book.say("board.graded", "source", name, "grade", source.grade());
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
