package summit.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * What an id in {@code @source} or {@code evidence} means: a claim of the analysis, a method or a
 * document.
 *
 * @param usedIn the preconditions or parts of a decision that use a claim
 * @param notUsed why a claim is not used; exactly one of the two is there for a claim
 */
public record SourceReference(
    String id,
    Section section,
    String says,
    Optional<String> kind,
    Optional<String> party,
    Optional<String> date,
    List<String> usedIn,
    Optional<String> notUsed) {
  /** The part of sources.yaml that an id stands in. */
  public enum Section {
    CLAIMS,
    METHODS,
    DOCUMENTS
  }

  public SourceReference {
    usedIn = List.copyOf(usedIn);
  }
}
