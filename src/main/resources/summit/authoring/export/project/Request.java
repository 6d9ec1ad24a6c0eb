package rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;

/** The facts of a request, with the fields that are worked out for rules. */
public final class Request {
  private final Vocabulary vocabulary;
  private final JsonNode posted;
  private final LocalDate asOf;
  private final Map<String, String> setAside = new TreeMap<>();
  private final Optional<JsonNode> subject;

  /**
   * Reads a request as it is posted.
   *
   * @param answer the service's answer to it, which says what facts it has set aside; a missing
   *     node when every fact is to count
   */
  public Request(Vocabulary vocabulary, JsonNode posted, JsonNode answer) {
    this.vocabulary = vocabulary;
    this.posted = posted;
    this.asOf = new Period(posted.path("asOf").asText()).lastDay();
    answer
        .path("setAside")
        .forEach(one -> setAside.put(one.path("fact").asText(), one.path("code").asText()));
    this.subject = subject();
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** What rules are given first, but for what is asked; see GivenFacts. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    used().forEach(fact -> facts.add(fact(fact)));
    subject.ifPresent(fact -> facts.addAll(each(fact)));
    return facts;
  }

  /** What the meeting aims at: as asked, else as the subject says. */
  public String level() {
    if (posted.hasNonNull("level")) {
      return posted.path("level").asText();
    }
    return subject.stream()
        .flatMap(fact -> fields(fact, "defaultLevel").stream().map(field -> value(field, fact)))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst()
        .orElse("EXPLORATORY");
  }

  public int horizonDays() {
    return posted.path("horizonDays").asInt(14);
  }

  /** The facts that count: all but those set aside, unless they are only so in part. */
  private List<JsonNode> used() {
    List<JsonNode> used = new ArrayList<>();
    for (JsonNode fact : posted.path("facts")) {
      String code = setAside.get(fact.path("id").asText());
      if (code == null || code.equals("REMEMBERED") || code.equals("NOT_YET")) {
        used.add(fact);
      }
    }
    used.sort(Comparator.comparing(fact -> fact.path("id").asText()));
    return used;
  }

  private FactType type(JsonNode fact) {
    return vocabulary.type(fact.path("type").asText());
  }

  /** The fact that is decided: the proposal asked for or what replaces it, else the first. */
  private Optional<JsonNode> subject() {
    String wanted = posted.path("proposal").asText("");
    return used().stream()
        .filter(fact -> Vocabulary.note(type(fact).getMetaData(), "subject").isPresent())
        .filter(fact -> wanted.isEmpty() || lineage(fact).contains(wanted))
        .findFirst();
  }

  /** The ids under which a fact was known: its own and those that it supersedes. */
  private Set<String> lineage(JsonNode fact) {
    Set<String> ids = new LinkedHashSet<>();
    List<JsonNode> open = new ArrayList<>(List.of(fact));
    while (!open.isEmpty()) {
      JsonNode next = open.remove(0);
      if (ids.add(next.path("id").asText())) {
        Set<String> earlier = new TreeSet<>();
        JsonNode supersedes = next.path("supersedes");
        earlier.add(supersedes.asText());
        supersedes.forEach(id -> earlier.add(id.asText()));
        posted
            .path("facts")
            .forEach(
                other ->
                    open.addAll(
                        earlier.contains(other.path("id").asText()) ? List.of(other) : List.of()));
      }
    }
    return ids;
  }

  private List<FactField> fields(JsonNode fact, String annotation) {
    return type(fact).getFields().stream()
        .filter(field -> Vocabulary.note(field.getMetaData(), annotation).isPresent())
        .toList();
  }

  /** What is posted for a field, under its name or an alias. */
  private static JsonNode value(FactField field, JsonNode fact) {
    return Vocabulary.notes(field.getMetaData(), "alias").stream()
        .filter(fact::hasNonNull)
        .map(fact::path)
        .findFirst()
        .orElse(fact.path(field.getName()));
  }

  private Object fact(JsonNode fact) {
    FactType type = type(fact);
    Map<String, Object> values = new LinkedHashMap<>();
    for (FactField field : type.getFields()) {
      values.put(field.getName(), vocabulary.read(type, field, value(field, fact)));
    }
    values.put("origin", fact.path("source").path("origin").asText(null));
    for (FactField field : type.getFields()) {
      if (notDone(field, fact)) {
        values.put(field.getName(), null);
        before(type, field, values);
      }
    }
    for (FactField field : type.getFields()) {
      workedOut(field.getMetaData(), fact, values)
          .ifPresent(value -> values.put(field.getName(), value));
    }
    return vocabulary.make(type, values);
  }

  /** Whether a field says that something will have been done, on a day that has not come. */
  private boolean notDone(FactField field, JsonNode fact) {
    JsonNode day = value(field, fact);
    return Vocabulary.note(field.getMetaData(), "done").isPresent()
        && day.isTextual()
        && new Period(day.asText()).lastDay().isAfter(asOf);
  }

  /** What other fields say until that day. */
  private void before(FactType type, FactField done, Map<String, Object> values) {
    for (String pair : Vocabulary.notes(done.getMetaData(), "done")) {
      String[] sides = pair.split("\\s*=\\s*");
      for (FactField field : type.getFields()) {
        if (field.getName().equals(sides[0]) && values.get(sides[0]) != null) {
          values.put(
              sides[0], vocabulary.read(type, field, TextNode.valueOf(sides[sides.length - 1])));
        }
      }
    }
  }

  private Optional<Object> workedOut(
      Map<String, Object> notes, JsonNode fact, Map<String, Object> values) {
    Optional<Integer> past =
        Vocabulary.note(notes, "daysSince").map(values::get).map(date -> -daysUntil(date));
    Optional<Integer> ahead =
        Vocabulary.note(notes, "daysUntil").map(values::get).map(this::daysUntil);
    if (past.isPresent() || ahead.isPresent()) {
      return Optional.of(past.orElseGet(ahead::get));
    }
    if (Vocabulary.note(notes, "fresh").isPresent()) {
      return Optional.of(!"REMEMBERED".equals(setAside.get(fact.path("id").asText())));
    }
    if (Vocabulary.note(notes, "underDecision").isPresent()) {
      return Optional.of(subject.filter(fact::equals).isPresent());
    }
    return Vocabulary.note(notes, "keysWith").map(text -> keysWith(text, values));
  }

  private int daysUntil(Object date) {
    return Math.toIntExact(((Period) date).lastDay().toEpochDay() - asOf.toEpochDay());
  }

  /** The keys of a map that hold a value: {@code "acceptance = ACCEPTED"}. */
  private static List<String> keysWith(String fieldAndValue, Map<String, Object> values) {
    String[] sides = fieldAndValue.split("\\s*=\\s*");
    if (!(values.get(sides[0]) instanceof Map<?, ?> map)) {
      return null;
    }
    return map.entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(sides[1]))
        .map(entry -> entry.getKey().toString())
        .sorted()
        .toList();
  }

  /** The facts that stand for each element of the subject's lists, such as principals. */
  private List<Object> each(JsonNode fact) {
    List<Object> each = new ArrayList<>();
    for (FactField field : fields(fact, "each")) {
      FactType type = vocabulary.type(Vocabulary.note(field.getMetaData(), "each").orElseThrow());
      Set<String> elements = new TreeSet<>();
      value(field, fact).forEach(element -> elements.add(element.asText()));
      elements.forEach(
          element ->
              each.add(vocabulary.make(type, Map.of(type.getFields().get(0).getName(), element))));
    }
    return each;
  }
}
