/**
 * Stock Drools, which decides by the exported rulebook in a process of its own. Uses nothing of the
 * product but what it exports; the benchmark talks to it through standard input and output.
 */
@NullMarked
package summit.stock;

import org.jspecify.annotations.NullMarked;
