/** The OpenAPI document, as far as the rulebooks in use say what is in it. */
@NullMarked
package summit.api.description;

import org.jspecify.annotations.NullMarked;
