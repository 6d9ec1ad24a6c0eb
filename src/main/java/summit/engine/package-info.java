/**
 * The only package that knows Drools' builder and sessions: builds a checked rulebook and reports
 * which rules match which facts. Nothing but the start of the program sees it.
 *
 * <p>What Drools 10.2.0 does otherwise than the rule language says, where it is kept out, and the
 * test that would notice; the differential tests against the independent evaluator cover each as
 * well:
 *
 * <ul>
 *   <li>generated classes start boxed numbers and truths at zero and false, so that an absent value
 *       reads as one: {@code FactMirror}, OperatorsTest;
 *   <li>two absent values are equal in a join: {@code ConstraintWriter}, OperatorsTest;
 *   <li>{@code sum}, {@code min} and {@code max} throw on an absent value, {@code min} and {@code
 *       max} can go stale, {@code count} is a Long that no list of whole numbers contains: {@code
 *       Total}, ConditionsTest;
 *   <li>{@code min} or {@code max} of nothing beside another function matches, and an {@code and}
 *       within an {@code and} is refused as the source of an accumulate: {@code ConditionWriter},
 *       ConditionsTest;
 *   <li>a list of whole numbers does not contain 2.0, nor one of decimals 2: {@code ByNumber},
 *       OperatorsTest;
 *   <li>text escapes are read only with upper-case hexadecimal digits: {@code ConstraintWriter},
 *       TextTest;
 *   <li>the just-in-time compiler of constraints fails on some operators, and unlocked MVEL mixes
 *       values up between threads: {@code DroolsSettings}, DroolsEngineTest;
 *   <li>tracing fails with a ClassCastException under {@code not}: the program logs Drools from
 *       INFO up, and tests do by UntracedDrools.
 * </ul>
 */
@NullMarked
package summit.engine;

import org.jspecify.annotations.NullMarked;
