/** Calls about what was decided: records, looked up, decided again and exported. */
@NullMarked
package summit.api.records;

import org.jspecify.annotations.NullMarked;
