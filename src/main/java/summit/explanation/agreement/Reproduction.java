package summit.explanation.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import summit.rulebook.Rulebook;

/**
 * A disagreement with all that reproduces it.
 *
 * @param request as it was posted, or can be
 * @param answer what was decided otherwise than by the reference
 */
public record Reproduction(
    Rulebook rulebook, JsonNode request, Object answer, Disagreement disagreement) {}
