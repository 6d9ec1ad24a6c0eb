package summit.packaged.attacks;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

/** A way to bring the service down, tried by callers at once again and again. */
public enum Attack {
  BODIES_OF_EMPTY_LISTS(8) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.EMPTY_LISTS, statuses);
    }
  },
  HUNDREDS_OF_THOUSANDS_OF_PRINCIPALS(4) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.PRINCIPALS, statuses);
    }
  },
  UNKNOWN_FIELDS(10) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.UNKNOWN_FIELDS, statuses);
    }
  },
  LONG_TEXTS(10) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.LONG_TEXTS, statuses);
    }
  },
  RED_LINES(8) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.RED_LINES, statuses);
    }
  },
  ENDLESS_JOINS_OF_A_DRAFT(8) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.ENDLESS_JOIN, statuses);
    }
  },
  DEEP_NESTING(8) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      post(port, "/v1/decisions", Bodies.NESTED, statuses);
    }
  },
  PATHS_THAT_NOBODY_WAITS_FOR(20) {
    @Override
    void once(int port, Set<Integer> statuses) throws IOException {
      try (BareConnection call = new BareConnection(port)) {
        call.post("/v1/paths", Bodies.PATHS);
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
          call.say("GET /q/openapi?format=json HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        pause(3_000);
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

  private final int callers;

  Attack(int callers) {
    this.callers = callers;
  }

  /** One caller's try, which notes the status that it is answered with. */
  abstract void once(int port, Set<Integer> statuses) throws IOException;

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

  private static void post(int port, String path, String body, Set<Integer> statuses)
      throws IOException {
    try (BareConnection call = new BareConnection(port)) {
      call.post(path, body);
      statuses.add(call.status());
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Made once: making them costs more than refusing them. */
  private static final class Bodies {
    static final String EMPTY_LISTS = HostileText.emptyLists();
    static final String PRINCIPALS = HostileText.manyPrincipals();
    static final String UNKNOWN_FIELDS = HostileText.unknownFields();
    static final String LONG_TEXTS = HostileText.longTexts();
    static final String RED_LINES = HostileText.redLines();
    static final String ENDLESS_JOIN = HostileText.endlessJoin();
    static final String NESTED = HostileText.nested();
    static final String PATHS = HostileText.paths();
  }
}
