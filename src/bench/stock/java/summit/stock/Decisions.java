package summit.stock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import org.kie.api.runtime.KieSession;
import summit.process.Entrant;

/**
 * One decision, made again and again: the facts are inserted and rules fired, then those that the
 * host gives once statuses are known, and rules fired again.
 */
final class Decisions implements Entrant {
  private final String name;
  private final ExportedRules rules;
  private final JsonNode given;
  private final FactConversion conversion;
  private final boolean converting;
  private final List<Object> early;
  private final List<Object> late;

  /**
   * @param given the facts of both phases as JSON, and what must be matched
   * @param converting whether facts are made anew for each decision
   */
  Decisions(String name, ExportedRules rules, JsonNode given, boolean converting) {
    this.name = name;
    this.rules = rules;
    this.given = given;
    this.conversion = new FactConversion(rules);
    this.converting = converting;
    this.early = conversion.facts(given.path("early"));
    this.late = conversion.facts(given.path("late"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String fault() {
    TreeSet<String> expected = new TreeSet<>();
    given.path("matches").forEach(match -> expected.add(match.asText()));
    for (int pass = 0; pass < 2; pass++) {
      Notes notes = decide();
      TreeSet<String> found = new TreeSet<>();
      notes.fired().forEach(one -> found.add(line(one)));
      if (!found.equals(expected) || notes.fired().size() < expected.size()) {
        return expected.size() + " matches were expected, and are " + found;
      }
    }
    return "";
  }

  /** The rule, and the ids of the posted facts that it matches. */
  private String line(Notes.Fired fired) {
    return fired.rule() + fired.facts().stream().flatMap(conversion::id).toList();
  }

  @Override
  public int decisions() {
    return 1;
  }

  @Override
  public Notes decide() {
    Notes notes = new Notes();
    KieSession session = rules.session();
    try {
      notes.listen(session);
      fire(session, converting ? conversion.facts(given.path("early")) : early);
      fire(session, converting ? conversion.facts(given.path("late")) : late);
      notes.leave(session);
    } finally {
      session.dispose();
    }
    return notes;
  }

  private static void fire(KieSession session, List<Object> facts) {
    facts.forEach(session::insert);
    session.fireAllRules();
  }
}
