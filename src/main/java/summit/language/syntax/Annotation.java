package summit.language.syntax;

/** {@code @name( "value" )}; the value is empty for a bare {@code @name}. */
public record Annotation(String name, String value, Position at) {}
