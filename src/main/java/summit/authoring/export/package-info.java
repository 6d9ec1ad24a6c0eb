/**
 * A rulebook as a project for stock Drools: what has to be written otherwise there, and what is
 * written beside it. Knows the syntax tree and its places in the text; knows nothing of Drools.
 */
@NullMarked
package summit.authoring.export;

import org.jspecify.annotations.NullMarked;
