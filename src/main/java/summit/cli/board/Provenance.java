package summit.cli.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.finding.Reason;
import summit.facts.Source;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** What a reason rests on: its facts with their sources, and its rule. */
final class Provenance {
  private final PhraseBook book;
  private final Optional<String> proposal;
  private final Map<String, FactAnswer> facts;

  Provenance(PhraseBook book, Decision decision) {
    this.book = book;
    this.proposal = decision.proposal();
    this.facts =
        decision.facts().stream().collect(Collectors.toMap(FactAnswer::id, Function.identity()));
  }

  /** What a reason says, with the ids by which its facts are looked up. */
  String withIds(Reason reason) {
    String ids = facts(reason).map(FactAnswer::id).collect(Collectors.joining(", "));
    String says = Phrases.sentence(reason.text());
    return ids.isEmpty() ? says : book.say("board.reason", "says", says, "facts", ids);
  }

  /** A line for each fact, then one for the rule. */
  List<String> lines(Reason reason) {
    return Stream.concat(
            facts(reason).map(this::describe),
            Stream.of(book.say("board.rule", "at", reason.at(), "source", reason.source())))
        .toList();
  }

  /** The proposal under decision is a ground of most; beside other facts it says nothing. */
  private Stream<FactAnswer> facts(Reason reason) {
    return reason.facts().stream()
        .filter(id -> proposal.filter(id::equals).isEmpty() || reason.facts().size() == 1)
        .flatMap(id -> Optional.ofNullable(facts.get(id)).stream());
  }

  private String describe(FactAnswer fact) {
    List<String> parts = new ArrayList<>();
    parts.add(book.say("board.fact", "id", fact.id(), "type", Phrases.spaced(fact.type())));
    fact.date().or(fact::reportedOn).ifPresent(day -> parts.add(book.day(day)));
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
}
