package summit.packaged.attacks;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

/** A way to bring the service down, tried by callers at once again and again. */
public enum Attack {
  BODIES_OF_EMPTY_LISTS(8, HostileText.emptyLists()),
  HUNDREDS_OF_THOUSANDS_OF_PRINCIPALS(4, HostileText.manyPrincipals()),
  UNKNOWN_FIELDS(10, HostileText.unknownFields()),
  LONG_TEXTS(10, HostileText.longTexts()),
  RED_LINES(8, HostileText.redLines()),
  ENDLESS_JOINS_OF_A_DRAFT(8, HostileText.endlessJoin()),
  DEEP_NESTING(8, HostileText.nested()),
  PATHS_THAT_NOBODY_WAITS_FOR(20) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.post("/v1/paths", PATHS);
        pause(1_000);
      }
    }
  },
  BATCHES_THAT_NOBODY_READS(8) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say(
            BareConnection.head(
                "POST", "/v1/decisions/batch", "Transfer-Encoding: chunked\r\n", -1));
        for (int i = 0; i < 40; i++) {
          call.say("1\r\n{\r\n");
          pause(200);
        }
      }
    }
  },
  BODIES_THAT_STOP_AFTER_A_BYTE(200) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say(BareConnection.head("POST", "/v1/decisions", "", 1_000)).say("{");
        pause(6_000);
      }
    }
  },
  BODIES_THAT_ARE_ANNOUNCED_AND_NOT_SENT(100) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say(
            BareConnection.head("POST", "/v1/decisions", "Expect: 100-continue\r\n", 3_900_000));
        pause(6_000);
      }
    }
  },
  HEADERS_THAT_COME_SLOWLY(200) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say("GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < 6; i++) {
          call.say("X-" + i + ": 1\r\n");
          pause(1_000);
        }
      }
    }
  },
  IDLE_CONNECTIONS(400) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say("");
        pause(6_000);
      }
    }
  },
  CONNECTIONS_HALF_CLOSED(100) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say(BareConnection.head("POST", "/v1/decisions", "", 1_000)).say("{").halfClose();
        pause(2_000);
      }
    }
  },
  ANSWERS_THAT_NOBODY_TAKES(50) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        for (int i = 0; i < 20; i++) {
          call.say(get("/q/openapi?format=json"));
        }
        pause(3_000);
      }
    }
  },
  RED_LINES_THAT_NOBODY_TAKES(50) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = BareConnection.fromElsewhere(port)) {
        call.post("/v1/decisions", MANY_RED_LINES);
        pause(3_000);
      }
    }
  },
  FILES_OF_THE_PAGE_THAT_NOBODY_TAKES(12) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      sayAndTakeNothing(port, get("/q/swagger-ui/swagger-ui-bundle.js").repeat(40), 3_000);
    }
  },
  METRICS_THAT_NOBODY_TAKES(100) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      sayAndTakeNothing(port, get("/q/metrics").repeat(8), 3_000);
    }
  },
  CALLS_BY_THE_THOUSAND(200) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      sayAndTakeNothing(port, get("/nothing/here").repeat(3_000), 1_000);
    }
  },
  SEARCHES(6) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = BareConnection.fromElsewhere(port)) {
        call.post("/v1/paths", PATHS);
        statuses.add(call.status());
      }
    }
  },
  LONG_HEADERS(20) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say("GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nCookie: ");
        call.say("a=b; ".repeat(20_000));
        call.say("\r\n\r\n");
        statuses.add(call.status());
      }
    }
  },
  LONG_ADDRESSES(20) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.say("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        statuses.add(call.status());
      }
    }
  };

  private static final String PATHS = HostileText.paths();
  private static final String MANY_RED_LINES = HostileText.redLines();

  private final int callers;
  private final String body;

  Attack(int callers) {
    this(callers, "");
  }

  /**
   * @param body that callers have decided
   */
  Attack(int callers, String body) {
    this.callers = callers;
    this.body = body;
  }

  /** One caller's try, which notes the status that it is answered with. */
  void once(int port, Set<Integer> statuses) throws IOException {
    try (BareConnection call = new BareConnection(port)) {
      call.post("/v1/decisions", body);
      statuses.add(call.status());
    }
  }

  /** What it was answered with while it went on. */
  public Set<Integer> goOn(int port, long seconds) throws InterruptedException {
    Set<Integer> statuses = new ConcurrentSkipListSet<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Thread[] threads = new Thread[callers];
    for (int i = 0; i < callers; i++) {
      threads[i] = new Thread(() -> until(end, port, statuses), name() + "-" + i);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return statuses;
  }

  private void until(long end, int port, Set<Integer> statuses) {
    while (System.nanoTime() < end) {
      try {
        once(port, statuses);
      } catch (IOException shutOut) {
        pause(50);
      }
    }
  }

  private static void sayAndTakeNothing(int port, String said, long millis) throws IOException {
    try (BareConnection call = BareConnection.fromElsewhere(port)) {
      call.say(said);
      pause(millis);
    }
  }

  private static String get(String address) {
    return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
