package summit.record.store;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class SqliteChainTest extends ChainContract {
  SqliteChainTest(@TempDir Path scratch) throws Exception {
    super(Optional.empty(), scratch);
  }
}
