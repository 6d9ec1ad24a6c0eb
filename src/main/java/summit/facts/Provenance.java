package summit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every posted fact says of itself besides its fields. */
public record Provenance(
    List<String> evidence,
    Optional<Source> source,
    Optional<LocalDate> reportedOn,
    Optional<LocalDate> validUntil,
    List<String> supersedes,
    Optional<String> note) {
  /** For facts that nobody posted. */
  public static final Provenance NONE =
      new Provenance(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Provenance {
    evidence = List.copyOf(evidence);
    supersedes = List.copyOf(supersedes);
  }

  public Optional<String> origin() {
    return source.flatMap(Source::origin);
  }

  /** The same of a fact that replaces others. */
  public Provenance superseding(List<String> others) {
    return new Provenance(evidence, source, reportedOn, validUntil, others, note);
  }
}
