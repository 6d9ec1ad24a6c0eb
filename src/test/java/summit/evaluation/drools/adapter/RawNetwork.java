package summit.evaluation.drools.adapter;

import static summit.evaluation.drools.Trial.VOCABULARY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.prototype.PrototypeObjectType;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import summit.evaluation.EvaluationBound;
import summit.evaluation.drools.Trial;
import summit.facts.Fact;

/** Networks of patterns as they are given to Drools, without what keeps its traps out. */
final class RawNetwork {
  static final FactPrototype BOX = new FactPrototype(VOCABULARY.known("Box"));

  private final InternalKnowledgePackage rules =
      CoreComponentFactory.get().createKnowledgePackage("raw");

  /** Reads a field as it is, and counts how often. */
  static final class CountingReader extends ValueReader {
    private final String field;
    private final @Nullable RuntimeException thrown;
    private int reads;

    CountingReader(String field) {
      this(field, null);
    }

    /**
     * @param thrown instead of reading
     */
    CountingReader(String field, @Nullable RuntimeException thrown) {
      this.field = field;
      this.thrown = thrown;
    }

    int reads() {
      return reads;
    }

    @Override
    public @Nullable Object getValue(@Nullable Object matched) {
      reads++;
      if (thrown != null) {
        throw thrown;
      }
      return matched instanceof FactInstance instance ? instance.fact().value(field) : null;
    }

    @Override
    public @Nullable Object read(Object matched) {
      return getValue(matched);
    }

    @Override
    public int getIndex() {
      return BOX.getFieldIndex(field);
    }
  }

  /** A rule that reports nothing. */
  RawNetwork rule(String name, Consumer<GroupElement> conditions) {
    RuleImpl rule = new RuleImpl(name);
    rule.setPackage("raw");
    rule.setConsequence(new Nothing());
    conditions.accept(rule.getLhs());
    rules.addRule(rule);
    return this;
  }

  private record Nothing() implements Consequence<ConsequenceContext> {
    @Override
    public String getName() {
      return "default";
    }

    @Override
    public void evaluate(ConsequenceContext context, ValueResolver resolver) {
      // Firings are counted.
    }
  }

  static Pattern box(int place) {
    return new Pattern(place, new PrototypeObjectType(BOX), "");
  }

  static Declaration declare(Pattern pattern, String variable, ValueReader reader) {
    Declaration declaration = new Declaration(variable, reader, pattern, true);
    pattern.addDeclaration(declaration);
    return declaration;
  }

  KieBase build() {
    InternalRuleBase base = RuleBaseFactory.newRuleBase();
    base.addPackages(List.of(rules));
    return KnowledgeBaseFactory.newKnowledgeBase(base);
  }

  /** How often rules fire on facts. */
  int fire(List<Fact> facts) {
    KieSession session = build().newKieSession();
    EvaluationBound bound = new EvaluationBound();
    facts.forEach(fact -> session.insert(new FactInstance(BOX, fact, bound)));
    int fired = session.fireAllRules();
    session.dispose();
    return fired;
  }

  /** Two boxes of which a value of the second is compared with one of the first. */
  static RawNetwork joined(Comparison comparison, ValueReader earlier, ValueReader own) {
    Pattern first = box(1);
    Declaration bound = declare(first, "$earlier", earlier);
    Pattern second = box(2);
    second.addConstraint(
        new NetworkConstraint(
            comparison.of(new ComparisonSide.Own(own), new ComparisonSide.Earlier(0)),
            List.of(bound)));
    return new RawNetwork()
        .rule(
            "Pairs",
            conditions -> {
              conditions.addChild(first);
              conditions.addChild(second);
            });
  }

  interface Comparison {
    Predicate of(ComparisonSide own, ComparisonSide earlier);
  }

  /** Some boxes with the same values. */
  static List<Fact> boxes(int count, Object... values) {
    List<Fact> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(Trial.box("BOX-" + i, values));
    }
    return boxes;
  }
}
