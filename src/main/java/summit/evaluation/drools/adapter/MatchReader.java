package summit.evaluation.drools.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.jspecify.annotations.Nullable;
import summit.evaluation.Match;
import summit.facts.Fact;

/** Reads what a match consists of. */
final class MatchReader {
  private MatchReader() {}

  static Match read(RuleTerminalNodeLeftTuple tuple) {
    List<Fact> facts = new ArrayList<>();
    for (Object matched : tuple.getObjects()) {
      if (matched instanceof FactInstance instance) {
        facts.add(instance.fact());
      }
    }
    Map<String, Object> bindings = new HashMap<>();
    for (Declaration declaration : tuple.getTerminalNode().getAllDeclarations()) {
      Object value = value(declaration, tuple.get(declaration).getObject());
      if (value != null) {
        bindings.put(declaration.getIdentifier(), value);
      }
    }
    return new Match(((ReportedConsequence) tuple.getConsequence()).rule(), facts, bindings);
  }

  private static @Nullable Object value(Declaration declaration, Object matched) {
    if (declaration.getExtractor() instanceof ValueReader reader) {
      return reader.read(matched);
    }
    return matched instanceof FactInstance instance ? instance.fact() : null;
  }
}
