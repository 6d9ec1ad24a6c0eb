package summit.counterfactual.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.FactReader;
import summit.facts.reading.KnownCodes;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Field;
import summit.rulebook.Rulebook;

/** Reads changes of posted facts, collecting everything that is wrong with them. */
public final class ChangeReader {
  static final String KIND = "kind";
  static final String FACT = "fact";
  static final String FIELD = "field";
  static final String VALUE = "value";

  private static final List<String> KINDS =
      Stream.of(FactChange.Kind.values()).map(Enum::name).toList();

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final KnownCodes codes = new KnownCodes(facts.keySet());
  private final FactReader reader;
  private final FactLimits limits;
  private final FactProblems problems;
  private final Map<Integer, FactChange> read = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();
  private final Set<List<String>> set = new HashSet<>();

  private ChangeReader(
      List<Fact> facts, Rulebook rulebook, FactLimits limits, FactProblems problems) {
    facts.forEach(fact -> this.facts.put(fact.id(), fact));
    this.reader = new FactReader(rulebook.vocabulary(), rulebook.references().keySet(), limits);
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Changes in posted order; unreliable when problems were added.
   *
   * @param changes a list of changes as {@link FactChange} describes them; nothing when absent
   * @param pointer where the list stands
   * @param facts the facts on file
   */
  public static List<FactChange> read(
      JsonNode changes,
      String pointer,
      List<Fact> facts,
      Rulebook rulebook,
      FactLimits limits,
      FactProblems problems) {
    return new ChangeReader(facts, rulebook, limits, problems).read(changes, pointer);
  }

  private List<FactChange> read(JsonNode changes, String pointer) {
    if (changes.isMissingNode() || changes.isNull()) {
      return List.of();
    }
    if (!changes.isArray()) {
      problems.add(Code.WRONG_TYPE, pointer, "changes must be a list of changes");
      return List.of();
    }
    if (changes.size() > limits.facts()) {
      problems.add(
          Code.TOO_MANY_FACTS, pointer, "make at most " + limits.facts() + " changes at once");
      return List.of();
    }
    Map<Integer, FactChange.Kind> kinds = new LinkedHashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      int index = i;
      kind(changes.get(i), pointer + "/" + i).ifPresent(kind -> kinds.put(index, kind));
    }
    each(kinds, FactChange.Kind.WITHDRAW, i -> withdraw(changes.get(i), pointer + "/" + i, i));
    add(kinds, changes, pointer);
    List<Fact> after = FactChange.apply(List.copyOf(read.values()), List.copyOf(facts.values()));
    each(kinds, FactChange.Kind.SET, i -> set(changes.get(i), pointer + "/" + i, i, after));
    return kinds.keySet().stream().flatMap(i -> Stream.ofNullable(read.get(i))).toList();
  }

  private interface Reading {
    void read(int index);
  }

  private static void each(
      Map<Integer, FactChange.Kind> kinds, FactChange.Kind wanted, Reading reading) {
    kinds.forEach(
        (index, kind) -> {
          if (kind == wanted) {
            reading.read(index);
          }
        });
  }

  private Optional<FactChange.Kind> kind(JsonNode change, String at) {
    if (!change.isObject()) {
      problems.add(Code.WRONG_TYPE, at, "a change must be an object with a kind and a fact");
      return Optional.empty();
    }
    String kind = change.path(KIND).asText();
    if (!KINDS.contains(kind)) {
      problems.add(
          change.hasNonNull(KIND) ? Code.UNKNOWN_VALUE : Code.MISSING_FIELD,
          at + "/" + KIND,
          "a change is one of " + String.join(", ", KINDS),
          KINDS,
          kind);
      return Optional.empty();
    }
    FactChange.Kind known = FactChange.Kind.valueOf(kind);
    List<String> allowed = fields(known);
    for (Map.Entry<String, JsonNode> entry : change.properties()) {
      if (!allowed.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            at + "/" + QuotedText.pointer(entry.getKey()),
            "a change of kind " + kind + " has no such field",
            allowed,
            entry.getKey());
      }
    }
    return Optional.of(known);
  }

  private static List<String> fields(FactChange.Kind kind) {
    return switch (kind) {
      case SET -> List.of(KIND, FACT, FIELD, VALUE);
      case ADD, WITHDRAW -> List.of(KIND, FACT);
    };
  }

  private void withdraw(JsonNode change, String at, int index) {
    Optional<Fact> fact = fact(change, at);
    if (fact.isPresent() && !withdrawn.add(fact.get().id())) {
      problems.add(Code.CONTRADICTION, at + "/" + FACT, fact.get().id() + " is withdrawn twice");
    }
    fact.ifPresent(one -> read.put(index, new FactChange.Withdraw(one.id())));
  }

  private void add(Map<Integer, FactChange.Kind> kinds, JsonNode changes, String pointer) {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    each(
        kinds,
        FactChange.Kind.ADD,
        i -> {
          String at = pointer + "/" + i + "/" + FACT;
          nodes.put(at, changes.get(i).path(FACT));
          places.put(at, i);
        });
    List<Fact> standing = facts.values().stream().filter(one -> !gone(one.id())).toList();
    reader
        .readBeside(standing, nodes, problems)
        .forEach((at, fact) -> read.put(places.getOrDefault(at, 0), new FactChange.Add(fact)));
  }

  private void set(JsonNode change, String at, int index, List<Fact> after) {
    Optional<Fact> fact = fact(change, at);
    if (fact.isEmpty()) {
      return;
    }
    if (gone(fact.get().id())) {
      problems.add(
          Code.CONTRADICTION,
          at + "/" + FACT,
          fact.get().id() + " is withdrawn by another change and can say nothing more");
    }
    String name = change.path(FIELD).asText();
    Field field = fact.get().type().posted(name);
    if (field == null) {
      unknownField(change, fact.get(), at);
      return;
    }
    if (!set.add(List.of(fact.get().id(), field.name()))) {
      problems.add(
          Code.CONTRADICTION,
          at + "/" + FIELD,
          fact.get().id() + " is given its " + field.name() + " by another change as well");
    }
    JsonNode value = change.path(VALUE);
    if (!value.isMissingNode() && !value.isNull()) {
      reader
          .value(fact.get().type(), field, value, at + "/" + VALUE, after, problems)
          .ifPresent(now -> read.put(index, set(fact.get(), field, Optional.of(now))));
    } else if (field.required()) {
      problems.add(
          Code.MISSING_FIELD,
          at + "/" + VALUE,
          "a " + fact.get().type().name() + " needs its " + field.name() + "; give a value");
    } else {
      read.put(index, set(fact.get(), field, Optional.empty()));
    }
  }

  private static FactChange set(Fact fact, Field field, Optional<Object> value) {
    return new FactChange.Set(fact.id(), field.name(), value);
  }

  private void unknownField(JsonNode change, Fact fact, String at) {
    List<String> fields = fact.type().postedFields().stream().map(Field::name).toList();
    String name = change.path(FIELD).asText();
    problems.add(
        change.hasNonNull(FIELD) ? Code.UNKNOWN_FIELD : Code.MISSING_FIELD,
        at + "/" + FIELD,
        change.hasNonNull(FIELD)
            ? fact.type().name()
                + " has no field "
                + QuotedText.quoted(name)
                + " that can be set; to change where it comes from, withdraw it and add it anew"
            : "name the field of " + fact.id() + " that is to say something else",
        fields,
        name);
  }

  private Optional<Fact> fact(JsonNode change, String at) {
    JsonNode id = change.path(FACT);
    Optional<Fact> fact =
        Optional.of(id)
            .filter(JsonNode::isTextual)
            .flatMap(one -> codes.meant(one.textValue(), at + "/" + FACT, problems))
            .map(facts::get);
    if (fact.isPresent()) {
      return fact;
    }
    boolean absent = id.isMissingNode() || id.isNull();
    problems.add(
        absent ? Code.MISSING_FIELD : id.isTextual() ? Code.DANGLING_REFERENCE : Code.WRONG_TYPE,
        at + "/" + FACT,
        id.isTextual()
            ? "no fact with the id " + QuotedText.quoted(id.asText()) + " is on file"
            : "name the fact by its id, in quotes",
        new TreeSet<>(facts.keySet()),
        id.asText());
    return Optional.empty();
  }

  private boolean gone(String id) {
    return withdrawn.contains(id);
  }
}
