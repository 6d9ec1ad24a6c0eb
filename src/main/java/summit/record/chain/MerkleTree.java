package summit.record.chain;

import java.util.List;
import summit.digest.Sha256;

/** The root over the leaves of a segment (RFC 9162, 2.1.1). */
public final class MerkleTree {
  private static final byte[] NODE = {1};

  private MerkleTree() {}

  /**
   * The root.
   *
   * @param leaves one or more
   */
  public static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return Sha256.of(
        NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }
}
