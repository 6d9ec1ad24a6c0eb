/** What the API's description promises, held against every answer that tests see. */
@NullMarked
package summit.contract;

import org.jspecify.annotations.NullMarked;
