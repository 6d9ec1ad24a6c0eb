/** The door for people: where the page is; its sources are in the resources, and call the API. */
@NullMarked
package summit.web;

import org.jspecify.annotations.NullMarked;
