package summit.evaluation.drools.adapter;

import java.util.Arrays;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.field.ObjectFieldImpl;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.MutableTypeConstraint;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.drools.base.util.IndexedValueReader;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A constraint of Drools' network. Equality with a written value or with one bound earlier is
 * offered for indexing; Drools then asks the index instead of {@link #asked}.
 */
// Drools' own two declarations of cloneIfInUse disagree; rules are never serialised.
@SuppressWarnings({"unchecked", "serial"})
final class NetworkConstraint extends MutableTypeConstraint<ConstraintContext>
    implements IndexableConstraint {
  private static final @Nullable Object[] NONE = {};

  private final Predicate asked;
  private final Declaration[] required;

  /**
   * Makes a constraint.
   *
   * @param required what the earlier terms read, in their order
   */
  NetworkConstraint(Predicate asked, List<Declaration> required) {
    this(asked, required.toArray(Declaration[]::new));
  }

  /** Counts each combination of a fact with what earlier patterns matched. */
  static NetworkConstraint combined() {
    NetworkConstraint combined = new NetworkConstraint(new Predicate.Combined(), List.of());
    combined.setType(ConstraintType.BETA);
    return combined;
  }

  private NetworkConstraint(Predicate asked, Declaration[] required) {
    this.asked = asked;
    this.required = required;
  }

  @Override
  public boolean isAllowed(FactHandle handle, ValueResolver resolver) {
    return asked.holds(handle.getObject(), NONE);
  }

  @Override
  public boolean isAllowedCachedLeft(ConstraintContext joined, FactHandle handle) {
    Object matched = handle.getObject();
    tried(matched);
    return asked.holds(matched, joined.earlier());
  }

  @Override
  public boolean isAllowedCachedRight(BaseTuple tuple, ConstraintContext joined) {
    Object matched = joined.matched();
    tried(matched);
    return asked.holds(matched, ConstraintContext.values(required, tuple));
  }

  /** Counts the combination, unless it is of results, which are tried once each. */
  private static void tried(Object matched) {
    if (matched instanceof FactInstance instance) {
      instance.bound().tried();
    }
  }

  @Override
  public ConstraintContext createContext() {
    return new ConstraintContext(required);
  }

  @Override
  public Declaration[] getRequiredDeclarations() {
    return required;
  }

  @Override
  public void replaceDeclaration(Declaration old, Declaration now) {
    for (int place = 0; place < required.length; place++) {
      if (required[place].equals(old)) {
        required[place] = now;
      }
    }
  }

  @Override
  public NetworkConstraint clone() {
    NetworkConstraint clone = new NetworkConstraint(asked, required.clone());
    clone.setType(getType());
    return clone;
  }

  @Override
  public boolean isTemporal() {
    return false;
  }

  @Override
  public boolean isUnification() {
    return false;
  }

  @Override
  public boolean isIndexable(int nodeType, KieBaseConfiguration configuration) {
    return getConstraintType().isIndexableForNode(nodeType, this, configuration);
  }

  @Override
  public ConstraintTypeOperator getConstraintType() {
    return asked instanceof Predicate.Equal equal
            && equal.left() instanceof ComparisonSide.Own
            && !(equal.right() instanceof ComparisonSide.Own)
        ? ConstraintTypeOperator.EQUAL
        : ConstraintTypeOperator.UNKNOWN;
  }

  @Override
  public @Nullable FieldValue getField() {
    return asked instanceof Predicate.Equal equal
            && equal.right() instanceof ComparisonSide.Written written
        ? new ObjectFieldImpl(written.comparable())
        : null;
  }

  @Override
  public @Nullable ReadAccessor getFieldExtractor() {
    return asked instanceof Predicate.Equal equal && equal.left() instanceof ComparisonSide.Own own
        ? own.reader()
        : null;
  }

  @Override
  public IndexedValueReader getFieldIndex() {
    return new IndexedValueReader(getLeftIndexExtractor(), getRightIndexExtractor());
  }

  @Override
  public @Nullable TupleValueExtractor getLeftIndexExtractor() {
    return required.length == 1 ? required[0] : null;
  }

  @Override
  public @Nullable TupleValueExtractor getRightIndexExtractor() {
    return asked instanceof Predicate.Equal equal && equal.left() instanceof ComparisonSide.Own own
        ? new JoiningValue(own.reader())
        : null;
  }

  /** Rules share what asks the same of the same patterns. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof NetworkConstraint check
            && asked.equals(check.asked)
            && sameSources(required, check.required));
  }

  private static boolean sameSources(Declaration[] these, Declaration[] others) {
    return Arrays.equals(
        these,
        others,
        (one, other) ->
            one.getTupleIndex() == other.getTupleIndex()
                    && one.getExtractor().equals(other.getExtractor())
                ? 0
                : 1);
  }

  @Override
  public int hashCode() {
    return asked.hashCode();
  }
}
