package summit.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.record.TestRecords;
import summit.record.database.StoreUnusable;

class PostgresStoreTest extends StoreContract {
  PostgresStoreTest(@TempDir Path scratch) throws Exception {
    super(Optional.of(PostgresServer.ofAllTests().emptyDatabase()), scratch);
  }

  @Test
  void whatWasAppendedIsThereAfterTheServerWentDown() throws Exception {
    var unused = store.append(List.of(TestRecords.small(1), TestRecords.small(2)));
    PostgresServer.ofAllTests().stop();
    assertThatThrownBy(() -> store.append(List.of(TestRecords.small(3))))
        .isInstanceOf(StoreFailure.class);
    PostgresServer.ofAllTests().go();

    assertThat(store.append(List.of(TestRecords.small(3)))).containsExactly(3L);
    assertThat(store.verify(Optional.empty(), done -> {}).fault()).isEmpty();
  }

  @Test
  void twoProcessesGiveEachNumberOnce() throws Exception {
    try (Store other = Store.open(address, scratch)) {
      for (int i = 0; i < 20; i++) {
        assertThat(store.append(List.of(TestRecords.small(i)))).containsExactly(2L * i + 1);
        assertThat(other.append(List.of(TestRecords.small(i)))).containsExactly(2L * i + 2);
      }
    }
    assertThat(store.verify(Optional.empty(), done -> {}).fault()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql:records", "mysql://localhost/records", "%", "postgresql://x"})
  void anAddressThatIsNoneIsExplained(String address) {
    assertThatThrownBy(() -> Store.open(Optional.of(address), scratch))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("postgresql://user:password@host:5432/database");
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutItsPassword() {
    assertThatThrownBy(
            () -> Store.open(Optional.of("postgresql://me:secret@127.0.0.1:1/records"), scratch))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("postgresql://127.0.0.1/records")
        .hasMessageNotContaining("secret");
  }
}
