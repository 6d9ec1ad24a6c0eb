package summit.language.check.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Position;

/** The variables bound so far and what they hold. */
public final class VariableScope {
  private final Map<String, ValueType> variables;
  private final ProblemCollector problems;

  public VariableScope(ProblemCollector problems) {
    this(new LinkedHashMap<>(), problems);
  }

  private VariableScope(Map<String, ValueType> variables, ProblemCollector problems) {
    this.variables = variables;
    this.problems = problems;
  }

  /** A scope that sees these variables and keeps its own to itself. */
  public VariableScope inner() {
    return new VariableScope(new LinkedHashMap<>(variables), problems);
  }

  public void bind(String variable, ValueType type, Position at) {
    if (variables.putIfAbsent(variable, type) != null) {
      problems.add(
          ProblemCode.BOUND_TWICE,
          at,
          variable + " is bound already; choose another name, or compare with " + variable);
    }
  }

  public Optional<ValueType> find(String variable) {
    return Optional.ofNullable(variables.get(variable));
  }

  /** What the variable holds; a problem if it is not bound. */
  public ValueType use(String variable, Position at) {
    return find(variable)
        .orElseGet(
            () -> {
              String near = Suggestion.forWord(variable, variables.keySet());
              String help =
                  "; bind it there, outside not and exists, as in " + variable + " : field";
              problems.add(
                  ProblemCode.UNKNOWN_VARIABLE,
                  at,
                  variable + " is not bound by a condition above" + (near.isEmpty() ? help : near));
              return ValueType.UNKNOWN;
            });
  }

  public Set<String> names() {
    return Set.copyOf(variables.keySet());
  }

  public Map<String, ValueType> variables() {
    return Map.copyOf(variables);
  }
}
