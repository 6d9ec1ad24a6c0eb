package summit.counterfactual.paths.usage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Which rules and posted facts stand behind a type of fact, however far back. */
public final class RelevantRules {
  private final Rulebook rulebook;
  private final Map<String, Set<String>> postedBehind = new HashMap<>();
  private final Map<String, List<RuleSyntax>> about = new HashMap<>();
  private final Map<FindingKind, List<RuleSyntax>> concluding = new EnumMap<>(FindingKind.class);

  public RelevantRules(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Rules and those that make what they read, in order of position. */
  public List<RuleSyntax> behind(Collection<RuleSyntax> asked) {
    return rulebook.dependencies().upstream(asked);
  }

  /** The posted types that rules read, and those behind what they read. */
  public Set<String> postedBehind(Collection<RuleSyntax> rules) {
    Set<String> posted = new TreeSet<>();
    for (RuleSyntax rule : rules) {
      reads(rule).forEach(type -> posted.addAll(postedBehind(type)));
    }
    return posted;
  }

  /** The posted types behind a type; itself when it is posted. */
  public Set<String> postedBehind(String type) {
    Set<String> known = postedBehind.get(type);
    if (known == null) {
      Set<String> all = new TreeSet<>(types(type));
      behind(makers(type)).forEach(rule -> reads(rule).forEach(t -> all.addAll(types(t))));
      known = all;
      postedBehind.put(type, known);
    }
    return known;
  }

  /** The type if it is posted, or the subject's where the subject makes facts of the type. */
  private Set<String> types(String name) {
    FactType type = rulebook.vocabulary().type(name);
    if (type != null && type.postable()) {
      return Set.of(name);
    }
    return rulebook.vocabulary().subject().stream()
        .filter(subject -> subject.postedFields().stream().anyMatch(makes(name)))
        .map(FactType::name)
        .collect(Collectors.toSet());
  }

  private static Predicate<Field> makes(String type) {
    return field -> field.each().filter(type::equals).isPresent();
  }

  /** The types that a rule is about. */
  public SortedSet<String> reads(RuleSyntax rule) {
    return rulebook.dependencies().reads(rule).all();
  }

  /** The rules that conclude the status of a precondition, by position. */
  public List<RuleSyntax> about(String precondition) {
    return about.computeIfAbsent(
        precondition, id -> rulebook.precondition(id).map(rulebook::rulesOf).orElse(List.of()));
  }

  /** The rules whose conclusions make facts of a type, directly or by way of the service. */
  public List<RuleSyntax> makers(String type) {
    return rulebook.dependencies().contributors(type);
  }

  /** The rules that derive facts of a type. */
  public List<RuleSyntax> producers(String type) {
    return rulebook.dependencies().producers(type);
  }

  /** The rules that conclude a kind of finding. */
  public List<RuleSyntax> concluding(FindingKind kind) {
    return concluding.computeIfAbsent(
        kind,
        one ->
            rulebook.syntax().rules().stream()
                .filter(rule -> rule.then().stream().anyMatch(c -> kind(c, one)))
                .toList());
  }

  /** Whether a conclusion is a finding of a kind. */
  public static boolean kind(Conclusion conclusion, FindingKind kind) {
    return conclusion instanceof Conclusion.Finding finding && finding.kind() == kind;
  }
}
