/** Questions asked of many decisions, answered whole or in lines that say how far the work is. */
@NullMarked
package summit.api.analyses;

import org.jspecify.annotations.NullMarked;
