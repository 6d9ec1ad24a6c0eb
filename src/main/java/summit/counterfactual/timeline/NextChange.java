package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/**
 * The first day on which something is decided otherwise, if nothing is posted any more.
 *
 * @param at the day
 * @param because what turns on that day, in a sentence
 * @param flips what is decided otherwise, gravest first
 */
public record NextChange(LocalDate at, String because, List<Flip> flips) {
  public NextChange {
    flips = List.copyOf(flips);
  }

  static NextChange of(LocalDate day, List<DatedFlip> flips, PhraseBook book) {
    String because =
        flips.stream()
            .flatMap(flip -> flip.because().stream())
            .map(Phrases::sentence)
            .distinct()
            .collect(Collectors.joining(" "));
    return new NextChange(
        day,
        because.isEmpty() ? Phrases.sentence(book.say("counterfactual.turn.dayItself")) : because,
        flips.stream().map(DatedFlip::flip).toList());
  }
}
