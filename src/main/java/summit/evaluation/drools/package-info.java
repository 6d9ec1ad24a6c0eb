/**
 * The only package that knows Drools: builds its network from a checked rulebook, and reports which
 * rules match which facts. Nothing but the start of the program sees it.
 *
 * <p>Drools' own builders are not used and not on the class path: they run what is written in rules
 * as they compile them, and MVEL, which evaluates their constraints, mixes values up between
 * threads unless it is locked.
 *
 * <p>What Drools 10.2.0 does otherwise than the rule language says, where it is kept out, and the
 * test that would notice; the differential tests against the independent evaluator cover each as
 * well:
 *
 * <ul>
 *   <li>an index takes two absent values for equal: {@code ConstraintWriter}, OperatorsTest;
 *   <li>an index compares by {@code equals}, to which 2 is not 2.0: {@code Values}, OperatorsTest;
 *   <li>{@code sum}, {@code min} and {@code max} throw on an absent value, {@code min} and {@code
 *       max} can go stale, {@code count} is a Long: {@code Total}, ConditionsTest;
 *   <li>{@code min} or {@code max} of nothing beside another function matches: {@code
 *       ConditionWriter}, ConditionsTest;
 *   <li>tracing fails with a ClassCastException under {@code not}: the program logs Drools from
 *       INFO up, and tests do by UntracedDrools.
 * </ul>
 */
@NullMarked
package summit.evaluation.drools;

import org.jspecify.annotations.NullMarked;
