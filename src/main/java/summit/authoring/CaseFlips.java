package summit.authoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.comparison.Flip;
import summit.digest.Sha256;

/**
 * What one version of a rulebook decides otherwise than another, of the cases beside the rules.
 *
 * @param cases those that are decided otherwise, by path
 */
public record CaseFlips(String before, String after, List<FlippedCase> cases) {
  public CaseFlips {
    cases = List.copyOf(cases);
  }

  /**
   * A case that is decided otherwise.
   *
   * @param flips gravest first
   * @param fails what is no longer as the case expects
   * @param undecidable why the second version cannot decide it, when it cannot
   */
  public record FlippedCase(
      String path,
      String title,
      List<SaidFlip> flips,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> fails,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> undecidable) {
    public FlippedCase {
      flips = List.copyOf(flips);
      fails = List.copyOf(fails);
    }
  }

  /** A flip, and what a reader reads of it. */
  public record SaidFlip(@JsonUnwrapped Flip flip, String sentence) {}

  /** Nothing is decided otherwise. */
  public static CaseFlips none(String before, String after) {
    return new CaseFlips(before, after, List.of());
  }

  /**
   * What one sends who has read them and means them: of these flips, by these two versions, and of
   * no others. Empty where nothing flips.
   */
  public Optional<String> acknowledgement() {
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Sha256.hexadecimal(Sha256.of(toString())).substring(0, 16));
  }
}
