/**
 * Finds which rules match which facts by Drools, in networks that are built once for each version
 * of a rulebook and in sessions that are used again. Nothing but the start of the program sees it,
 * and nothing in it but {@code adapter} sees Drools.
 */
@NullMarked
package summit.evaluation.drools;

import org.jspecify.annotations.NullMarked;
