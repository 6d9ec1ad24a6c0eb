package summit.api.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.api.problem.Refusal;
import summit.bounds.Bound;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.Spelling;
import summit.record.entry.RecordQuery;
import summit.record.entry.Term;

/** Reads which records are looked for, and says everything that is wrong with that. */
final class AskedRecords {
  private static final int USUAL = 50;
  private static final List<String> VERDICTS =
      Stream.of(Verdict.values()).map(Verdict::name).toList();
  private static final List<String> STATUSES =
      Stream.of(Status.values()).map(Status::name).toList();

  private final List<Term> terms = new ArrayList<>();
  private final List<FactProblem> problems = new ArrayList<>();

  /** A word that records must have; any word may be asked for. */
  AskedRecords with(Term.Kind kind, Optional<String> word) {
    word.ifPresent(known -> terms.add(new Term(kind, known)));
    return this;
  }

  AskedRecords verdict(Optional<String> verdict) {
    verdict
        .filter(word -> known("verdict", word, VERDICTS))
        .ifPresent(word -> terms.add(new Term(Term.Kind.VERDICT, word)));
    return this;
  }

  /** How a precondition stood, of which both must be said. */
  AskedRecords precondition(Optional<String> precondition, Optional<String> status) {
    if (precondition.isPresent() != status.isPresent()) {
      problems.add(
          new FactProblem(
              Code.MISSING_FIELD,
              "",
              precondition.isPresent()
                  ? "say how the precondition stood as well, by status"
                  : "say which precondition stood so as well, by precondition",
              precondition.isPresent() ? STATUSES : List.of(),
              Optional.empty()));
    }
    if (status.isPresent() && known("status", status.get(), STATUSES) && precondition.isPresent()) {
      terms.add(Term.standing(precondition.get(), Status.valueOf(status.get())));
    }
    return this;
  }

  private boolean known(String parameter, String word, List<String> words) {
    if (words.contains(word)) {
      return true;
    }
    problems.add(
        new FactProblem(
            Code.UNKNOWN_VALUE,
            "",
            parameter + " must be one of " + String.join(", ", words),
            words,
            Spelling.nearest(word, words)));
    return false;
  }

  /** The query; refuses one with anything wrong. */
  RecordQuery query(
      Optional<String> from,
      Optional<String> until,
      Optional<String> before,
      Optional<String> most) {
    Optional<Instant> since = time("from", from);
    Optional<Instant> end = time("until", until);
    Optional<Long> cursor = number("before", before, Long.MAX_VALUE);
    long listed =
        number("most", most, Bound.RECORDS_LISTED.value())
            .orElse(Math.min(USUAL, Bound.RECORDS_LISTED.value()));
    if (!problems.isEmpty()) {
      throw Refusal.invalid(problems);
    }
    return new RecordQuery(terms, since, end, cursor, (int) listed);
  }

  private Optional<Instant> time(String parameter, Optional<String> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          said.get().contains("T")
              ? Instant.parse(said.get())
              : LocalDate.parse(said.get()).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException misread) {
      problems.add(
          FactProblem.of(
              Code.BAD_DATE,
              "",
              parameter + " must be a day such as 2025-07-21, or 2025-07-21T14:00:00Z"));
      return Optional.empty();
    }
  }

  /** A whole number from 1 on. */
  private Optional<Long> number(String parameter, Optional<String> said, long most) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<Long> read = said.flatMap(AskedRecords::whole).filter(one -> one >= 1 && one <= most);
    if (read.isEmpty()) {
      problems.add(
          FactProblem.of(
              Code.OUT_OF_RANGE,
              "",
              parameter
                  + " must be a whole number from 1"
                  + (most == Long.MAX_VALUE ? " on" : " to " + most)));
    }
    return read;
  }

  static Optional<Long> whole(String said) {
    try {
      return Optional.of(Long.parseLong(said));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
