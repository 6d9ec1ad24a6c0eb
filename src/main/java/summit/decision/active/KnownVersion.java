package summit.decision.active;

import java.time.Instant;
import java.util.List;
import summit.language.SourceFile;

/**
 * A version that decides or decided, as text: it is compiled only while it is in use.
 *
 * @param activatedAt when it last became the version that decides
 */
public record KnownVersion(String version, Instant activatedAt, int rules, List<SourceFile> files) {
  public KnownVersion {
    files = List.copyOf(files);
  }
}
