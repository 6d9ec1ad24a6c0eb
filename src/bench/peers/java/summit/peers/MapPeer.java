package summit.peers;

import java.util.Map;

/** An engine that takes facts as maps. */
interface MapPeer extends Peer<Map<String, Object>> {
  @Override
  default Map<String, Object> facts(Map<String, Object> posted) {
    return posted;
  }
}
