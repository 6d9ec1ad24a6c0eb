package summit.bench.load;

import summit.explanation.why.Depth;

/**
 * Where the article's facts are posted.
 *
 * @param decides whether they are decided; else the same answer comes back without
 * @param depth how much is explained
 */
record Endpoint(boolean decides, Depth depth) {
  static Endpoint deciding(Depth depth) {
    return new Endpoint(true, depth);
  }

  static Endpoint floor(Depth depth) {
    return new Endpoint(false, depth);
  }

  String path() {
    return decides ? "/v1/decisions?explain=" + depth.word() : "/floor/" + depth.word();
  }
}
