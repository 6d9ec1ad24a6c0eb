package summit.evaluation.drools.adapter;

import java.util.List;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TerminalNode;
import org.jspecify.annotations.Nullable;
import summit.evaluation.Match;
import summit.evaluation.MatchBindings;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/** Reads what the matches of one way through a rule consist of. */
final class MatchReader {
  private final RuleSyntax rule;
  private final String[] names;

  /** Where each variable has its value: the place of what matched a pattern. */
  private final int[] places;

  /** Reads each value; null where the variable stands for what matched itself. */
  private final @Nullable ValueReader[] readers;

  /**
   * @param end of a way through a rule: one that asks for this or that has several
   */
  MatchReader(TerminalNode end) {
    this.rule = ((ReportedConsequence) end.getRule().getConsequence()).rule();
    Declaration[] declarations = end.getAllDeclarations();
    this.names = new String[declarations.length];
    this.places = new int[declarations.length];
    this.readers = new @Nullable ValueReader[declarations.length];
    for (int i = 0; i < declarations.length; i++) {
      names[i] = declarations[i].getIdentifier();
      places[i] = declarations[i].getObjectIndex();
      readers[i] = declarations[i].getExtractor() instanceof ValueReader reader ? reader : null;
    }
  }

  Match read(RuleTerminalNodeLeftTuple tuple) {
    Object[] matched = tuple.toObjects();
    @Nullable Object[] values = new @Nullable Object[names.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(readers[i], matched[places[i]]);
    }
    return new Match(rule, facts(matched), MatchBindings.of(names, values));
  }

  private static @Nullable Object value(@Nullable ValueReader reader, Object matched) {
    if (reader != null) {
      return reader.read(matched);
    }
    return matched instanceof FactInstance instance ? instance.fact() : null;
  }

  /**
   * The facts among what matched: not the results of an accumulate, nor what stands for nothing.
   */
  private static List<Fact> facts(Object[] matched) {
    int count = 0;
    for (Object one : matched) {
      count += one instanceof FactInstance ? 1 : 0;
    }
    Fact[] facts = new Fact[count];
    int next = 0;
    for (Object one : matched) {
      if (one instanceof FactInstance instance) {
        facts[next++] = instance.fact();
      }
    }
    return List.of(facts);
  }
}
