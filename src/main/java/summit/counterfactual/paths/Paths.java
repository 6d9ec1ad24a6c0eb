package summit.counterfactual.paths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionOutline;
import summit.facts.reading.ReadingNote;

/**
 * The answer to what would reach a target.
 *
 * @param wanted the target in words
 * @param present what is decided now
 * @param reached whether that is the target already; then there is one path, without changes
 * @param summary the answer in a sentence
 * @param paths the first ones, by rank; variants of one idea are one path
 * @param makeHappen what somebody is to be asked for, of all these paths
 * @param findOut what is to be found out, of all these paths
 * @param count how many sets of changes reach the target, variants included
 * @param complete whether every minimal set of the vocabulary of changes is found, up to a size
 * @param upTo that size
 * @param atLeast how many changes are needed at least, as far as is known
 * @param cut why the search ended early
 * @param impossible why no set of any size reaches the target, where that is certain
 * @param notes what was taken otherwise than it was posted
 */
public record Paths(
    Target target,
    String wanted,
    LocalDate asOf,
    RulebookVersion rulebook,
    DecisionOutline present,
    boolean reached,
    String summary,
    List<Path> paths,
    List<Advice.Request> makeHappen,
    List<Advice.Question> findOut,
    int count,
    boolean complete,
    int upTo,
    int atLeast,
    Considered considered,
    @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Cut> cut,
    @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Impossible> impossible,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadingNote> notes) {
  public Paths {
    paths = List.copyOf(paths);
    notes = List.copyOf(notes);
    makeHappen = List.copyOf(makeHappen);
    findOut = List.copyOf(findOut);
  }

  /** By which rules. */
  public record RulebookVersion(String name, String version) {}

  /**
   * What the search went through.
   *
   * @param changes how many there are to choose from, by kind
   * @param fixed how many of them the caller ruled out
   * @param evaluations how often a set of changes was tried, again where longer paths were looked
   *     for
   */
  public record Considered(Map<FactChange.Kind, Long> changes, long fixed, int evaluations) {
    public Considered {
      changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }
  }

  /** Why a search ended early. */
  public record Cut(String because) {}
}
