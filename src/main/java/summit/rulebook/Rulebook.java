package summit.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.Vocabulary;
import summit.language.SourceFile;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;

/**
 * A folder of rules at a version; immutable.
 *
 * @param version content address: the first twelve hex digits of the SHA-256 of its files
 * @param files the rules, preconditions, sources and words that the version is made of, by path
 * @param given the words that the rules can use without declaring them
 * @param dependencies what the rules depend on
 * @param preconditions in display order
 * @param references what source ids mean, by id
 * @param phrases how it says things
 */
public record Rulebook(
    String name,
    String version,
    List<SourceFile> files,
    RulebookSyntax given,
    RulebookSyntax syntax,
    RuleDependencies dependencies,
    Vocabulary vocabulary,
    List<Precondition> preconditions,
    Map<String, SourceReference> references,
    PhraseBook phrases) {
  /** The annotation that says of which precondition a rule concludes the status. */
  public static final String PRECONDITION = "precondition";

  /** The annotation that says what a rule rests on. */
  public static final String SOURCE = "source";

  public Rulebook {
    files = List.copyOf(files);
    preconditions = List.copyOf(preconditions);
    references = Collections.unmodifiableMap(new TreeMap<>(references));
  }

  public Optional<Precondition> precondition(String id) {
    return preconditions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The rules that conclude the status of a precondition, by position. */
  public List<RuleSyntax> rulesOf(Precondition precondition) {
    return syntax.rules().stream()
        .filter(rule -> rule.annotation(PRECONDITION).filter(precondition.id()::equals).isPresent())
        .toList();
  }

  /** Rules by name, in order of position. */
  public Map<String, RuleSyntax> rules() {
    Map<String, RuleSyntax> rules = new LinkedHashMap<>();
    syntax.rules().forEach(rule -> rules.put(rule.name(), rule));
    return rules;
  }
}
