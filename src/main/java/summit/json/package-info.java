/**
 * Requests and cases read from JSON, and answers written as JSON, the same way at every door.
 * Decides nothing, and says nothing about it: what a decision is knows no JSON.
 */
@NullMarked
package summit.json;

import org.jspecify.annotations.NullMarked;
