/** The rulebooks that decide: rules, preconditions, schema, cases, versions, and how they stand. */
@NullMarked
package summit.api.rulebooks;

import org.jspecify.annotations.NullMarked;
