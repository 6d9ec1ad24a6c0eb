package summit.decision.active;

import java.io.IOException;
import summit.rulebook.folder.FolderWatch;

/** Something that looks at the rules folder again and again, such as a {@link FolderWatch}. */
interface Looks {
  /** Looks once, and tells what it sees. */
  void look(FolderWatch.Edits edits) throws IOException;
}
