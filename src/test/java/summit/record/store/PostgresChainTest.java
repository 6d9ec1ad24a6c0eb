package summit.record.store;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class PostgresChainTest extends ChainContract {
  PostgresChainTest(@TempDir Path scratch) throws Exception {
    super(Optional.of(PostgresServer.ofAllTests().emptyDatabase()), scratch);
  }
}
