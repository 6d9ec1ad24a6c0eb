package summit.language;

/**
 * A file's text; the path is relative to the rules folder, such as {@code summit/facts/intent.drl}.
 */
public record SourceFile(String path, String text) {}
