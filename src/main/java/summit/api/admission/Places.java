package summit.api.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import summit.api.admission.body.BodyMemory;
import summit.api.admission.turns.Courtesy;
import summit.api.admission.turns.DecisionPace;
import summit.api.admission.turns.LongDecisions;
import summit.api.admission.turns.Place;
import summit.api.admission.turns.Turns;
import summit.bounds.WorkLimit;

/** The places of the service, and how work goes on at each. */
@Singleton
class Places {
  private final Map<Place, Turns> turns = new EnumMap<>(Place.class);
  private final LongDecisions longDecisions = new LongDecisions();
  private final BodyMemory memory = new BodyMemory();

  Places(MeterRegistry meters) {
    for (Place place : Place.values()) {
      Turns here = new Turns(place);
      turns.put(place, here);
      Gauge.builder("summit.calls", here, Turns::busy)
          .description("Calls at work or waiting, by place")
          .tag("place", place.name().toLowerCase(Locale.ROOT))
          .register(meters);
    }
    Gauge.builder("summit.bodies.memory", memory, BodyMemory::taken)
        .description("What bodies in flight, and what is read from them, take")
        .baseUnit("bytes")
        .register(meters);
  }

  Turns at(Place place) {
    return Objects.requireNonNull(turns.get(place), "every place has turns");
  }

  BodyMemory memory() {
    return memory;
  }

  /**
   * How a decision makes way that begins now, on this thread.
   *
   * @param caller whom it is for
   * @param leave gives up its turn among all decisions
   */
  DecisionPace paceOfDecision(String caller, Runnable leave) {
    return new DecisionPace(caller, longDecisions, courtesy(), leave);
  }

  /** How other work makes way that begins now. */
  WorkLimit.Pace courtesy() {
    Turns decisions = at(Place.DECISIONS);
    return new Courtesy(() -> decisions.busy() > 0);
  }
}
