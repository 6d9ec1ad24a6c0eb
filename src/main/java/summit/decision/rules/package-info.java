/**
 * What the heart asks of an engine: which rules match which facts. An engine implements this;
 * nobody else need know one.
 */
@NullMarked
package summit.decision.rules;

import org.jspecify.annotations.NullMarked;
