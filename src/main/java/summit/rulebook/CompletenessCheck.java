package summit.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.vocabulary.Spelling;
import summit.language.SourceFile;
import summit.language.dependency.RuleDependencies;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Annotation;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;
import summit.rulebook.yaml.YamlPlaces;

/** Whether the parts of a rulebook fit together: no id without its meaning, nothing half done. */
final class CompletenessCheck {
  private final RulebookSyntax syntax;
  private final RuleDependencies dependencies;
  private final List<RuleProblem> problems;

  CompletenessCheck(
      RulebookSyntax syntax, RuleDependencies dependencies, List<RuleProblem> problems) {
    this.syntax = syntax;
    this.dependencies = dependencies;
    this.problems = problems;
  }

  /**
   * Whether rules name preconditions and sources that exist; nothing is said where a list is
   * missing as a whole, which is a problem of its own.
   *
   * @param sources all there are; empty where nobody knows
   */
  void checkIds(List<Precondition> preconditions, Optional<Set<String>> sources) {
    Set<String> ids =
        preconditions.stream()
            .map(Precondition::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (RuleSyntax rule : syntax.rules()) {
      for (Annotation annotation : rule.annotations()) {
        if (annotation.name().equals(Rulebook.PRECONDITION)
            && !ids.isEmpty()
            && !ids.contains(annotation.value())) {
          String message = unknown(annotation.value(), "preconditions.yaml", ids);
          add(ProblemCode.UNKNOWN_PRECONDITION, annotation, message);
        }
        if (annotation.name().equals(Rulebook.SOURCE) && sources.isPresent()) {
          Stream.of(annotation.value().split("\\s*,\\s*", -1))
              .filter(id -> !sources.get().contains(id))
              .map(id -> unknown(id, "sources.yaml", sources.get()))
              .forEach(message -> add(ProblemCode.UNKNOWN_SOURCE, annotation, message));
        }
      }
    }
  }

  /** Whether each precondition can be found satisfied and blocking. */
  void checkRules(List<Precondition> preconditions, SourceFile file) {
    Map<String, Set<FindingKind>> concluded = concluded();
    for (Precondition precondition : preconditions) {
      for (FindingKind status : List.of(FindingKind.SATISFIED, FindingKind.BLOCKING)) {
        if (!concluded.getOrDefault(precondition.id(), Set.of()).contains(status)) {
          String index = String.valueOf(preconditions.indexOf(precondition));
          problems.add(
              RuleProblem.of(
                  ProblemCode.MISSING_RULE,
                  new YamlPlaces(file).at(index, "id"),
                  "no rule can find "
                      + precondition.id()
                      + " "
                      + status.spelling()
                      + "; write one that concludes Finding."
                      + status.spelling()));
        }
      }
    }
  }

  /** The kinds of findings that rules conclude, by precondition. */
  private Map<String, Set<FindingKind>> concluded() {
    Map<String, Set<FindingKind>> concluded = new HashMap<>();
    for (RuleSyntax rule : syntax.rules()) {
      Set<FindingKind> kinds =
          concluded.computeIfAbsent(
              rule.annotation(Rulebook.PRECONDITION).orElse(""), id -> new HashSet<>());
      ConclusionContents.of(rule).findings().forEach(finding -> kinds.add(finding.kind()));
    }
    return concluded;
  }

  /** Whether each derived type is made and asked for, and each closed list is used. */
  void checkWords() {
    Set<String> each = new HashSet<>();
    Set<String> held = new HashSet<>();
    for (TypeSyntax type : syntax.types()) {
      for (FieldSyntax field : type.fields()) {
        held.add(element(field.type()));
        field.annotations().stream()
            .filter(annotation -> annotation.name().equals("each"))
            .forEach(annotation -> each.add(annotation.value()));
      }
    }
    for (TypeSyntax type : syntax.types()) {
      boolean derived = has(type.annotations(), "derived");
      if (derived && !each.contains(type.name()) && dependencies.producers(type.name()).isEmpty()) {
        problems.add(
            RuleProblem.of(
                ProblemCode.UNMADE,
                type.at(),
                "no rule makes a "
                    + type.name()
                    + ", so no rule can find one; write insert( new "
                    + type.name()
                    + "( ... ) ) in a rule"));
      } else if (derived && dependencies.readers(type.name()).isEmpty()) {
        problems.add(
            RuleProblem.of(
                ProblemCode.UNUSED,
                type.at(),
                "no rule asks for a " + type.name() + "; use it in a condition or leave it out"));
      }
    }
    for (EnumSyntax closedList : syntax.enums()) {
      if (!held.contains(closedList.name())) {
        problems.add(
            RuleProblem.of(
                ProblemCode.UNUSED,
                closedList.at(),
                "no field holds a value of " + closedList.name() + "; use it or leave it out"));
      }
    }
  }

  /** {@code Stance} of {@code List<Stance>}, {@code Map<String, Stance>} or {@code Stance}. */
  private static String element(String type) {
    return type.replaceAll(".*[<,]\\s*|>", "");
  }

  private static boolean has(List<Annotation> annotations, String name) {
    return annotations.stream().map(Annotation::name).anyMatch(name::equals);
  }

  private static String unknown(String id, String file, Collection<String> known) {
    Optional<String> near = Spelling.nearest(id, known);
    return id
        + " is not in "
        + file
        + near.map(other -> "; did you mean " + other + "?").orElse("; add it there first");
  }

  private void add(ProblemCode code, Annotation annotation, String message) {
    problems.add(RuleProblem.of(code, annotation.at(), message));
  }
}
