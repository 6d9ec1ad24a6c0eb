package summit.bench.load;

import summit.bench.Asked;

/**
 * Where the article's facts are posted.
 *
 * @param decides whether they are decided; else the same answer comes back without
 * @param asked which parts are answered
 */
record Endpoint(boolean decides, Asked asked) {
  static Endpoint deciding(Asked asked) {
    return new Endpoint(true, asked);
  }

  static Endpoint floor(Asked asked) {
    return new Endpoint(false, asked);
  }

  String path() {
    return decides ? "/v1/decisions?" + asked.query() : "/floor/" + asked.word();
  }
}
