/**
 * The HTTP door: resources, problems and their codes, the JSON Schema and OpenAPI documents. The
 * only package that sees Jakarta REST.
 */
@NullMarked
package summit.api;

import org.jspecify.annotations.NullMarked;
