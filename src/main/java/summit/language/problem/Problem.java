package summit.language.problem;

import summit.language.syntax.Position;

/** Something wrong with rule text: what, where, and in words what to do. */
public record Problem(ProblemCode code, Position at, String message) {}
