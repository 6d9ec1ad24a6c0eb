/** Rules over HTTP: who may edit, files, checks, and drafts that a request may bring. */
@NullMarked
package summit.api.editing;

import org.jspecify.annotations.NullMarked;
