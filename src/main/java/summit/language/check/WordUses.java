package summit.language.check;

import java.util.HashSet;
import java.util.Set;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;

/**
 * What becomes of the words of a rulebook.
 *
 * @param made the types of which rules, or the service for each element of a field, make facts
 * @param asked the types that conditions are about
 * @param lists the closed lists whose values fields hold
 */
public record WordUses(Set<String> made, Set<String> asked, Set<String> lists) {
  public WordUses {
    made = Set.copyOf(made);
    asked = Set.copyOf(asked);
    lists = Set.copyOf(lists);
  }

  public static WordUses of(RulebookSyntax syntax) {
    Set<String> made = new HashSet<>();
    Set<String> asked = new HashSet<>();
    Set<String> lists = new HashSet<>();
    for (RuleSyntax rule : syntax.rules()) {
      made.addAll(Strata.madeBy(rule));
      Reads reads = Reads.of(rule);
      asked.addAll(reads.positive());
      asked.addAll(reads.negative());
    }
    syntax.types().stream()
        .flatMap(type -> type.fields().stream())
        .forEach(
            field -> {
              lists.add(element(field.type()));
              field.annotations().stream()
                  .filter(annotation -> annotation.name().equals("each"))
                  .forEach(each -> made.add(each.value()));
            });
    return new WordUses(made, asked, lists);
  }

  /** {@code Stance} of {@code List<Stance>}, {@code Map<String, Stance>} or {@code Stance}. */
  private static String element(String type) {
    return type.replaceAll(".*[<,]\\s*|>", "");
  }
}
