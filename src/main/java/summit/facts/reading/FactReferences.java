package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Checks that what facts refer to was posted too. */
final class FactReferences {
  static final String ANY = "*";

  /** More ids than this are no help to a reader. */
  private static final int LISTED = 30;

  private final Vocabulary vocabulary;
  private final List<Fact> facts;
  private final Map<String, Posted> posted;
  private final Collection<String> sources;
  private final Set<String> ids;
  private final Map<String, Set<String>> idsByTarget = new HashMap<>();

  /** A fact's pointer, and the fact as it was written. */
  record Posted(String at, JsonNode node) {}

  /**
   * @param posted the facts that could be read, by id
   * @param ids the ids of all facts, read or not
   */
  FactReferences(
      Vocabulary vocabulary,
      List<Fact> facts,
      Map<String, Posted> posted,
      Collection<String> sources,
      Set<String> ids) {
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.posted = posted;
    this.sources = sources;
    this.ids = ids;
  }

  void check(FactProblems problems) {
    for (Fact fact : facts) {
      Posted as = posted.get(fact.id());
      if (as != null) {
        check(fact, as, problems);
      }
    }
  }

  private void check(Fact fact, Posted as, FactProblems problems) {
    List<String> superseded = fact.provenance().supersedes();
    for (int i = 0; i < superseded.size(); i++) {
      String pointer = as.at() + "/supersedes" + step(as.node().path("supersedes"), i);
      if (superseded.get(i).equals(fact.id())) {
        problems.add(Code.DANGLING_REFERENCE, pointer, fact.id() + " cannot supersede itself");
      } else {
        resolve(superseded.get(i), ANY, pointer, Set.of(), problems);
      }
    }
    for (Field field : fact.type().fields().values()) {
      if (field.posted() && NameField.isOfFact(vocabulary, field)) {
        field(fact, field, field.refers().orElseThrow(), as, problems);
      }
    }
  }

  /** Checks a value that a field is to have. */
  void value(Field field, Object value, String at, FactProblems problems) {
    if (NameField.isOfFact(vocabulary, field)) {
      List<?> named = value instanceof List<?> list ? list : List.of(value);
      for (int i = 0; i < named.size(); i++) {
        String pointer = at + (value instanceof List<?> ? "/" + i : "");
        resolve(named.get(i).toString(), field.refers().orElseThrow(), pointer, sources, problems);
      }
    }
  }

  private void field(Fact fact, Field field, String target, Posted as, FactProblems problems) {
    String name = FieldsReader.postedName(field, as.node());
    Object value = fact.value(field.name());
    List<?> named = value instanceof List<?> list ? list : Stream.ofNullable(value).toList();
    for (int i = 0; i < named.size(); i++) {
      String pointer = as.at() + "/" + QuotedText.pointer(name) + step(as.node().path(name), i);
      resolve(named.get(i).toString(), target, pointer, sources, problems);
    }
  }

  static String step(JsonNode value, int index) {
    return value.isArray() ? "/" + index : "";
  }

  private void resolve(
      String id, String target, String pointer, Collection<String> others, FactProblems problems) {
    Set<String> candidates = idsByTarget.computeIfAbsent(target, type -> ids(facts, type));
    boolean unread = ids.contains(id) && !posted.containsKey(id);
    if (candidates.contains(id) || unread || (target.equals(ANY) && others.contains(id))) {
      return;
    }
    problems.add(
        Code.DANGLING_REFERENCE,
        pointer,
        () ->
            "no "
                + (target.equals(ANY) ? "fact" : target)
                + " with the id "
                + QuotedText.quoted(id)
                + " was posted; post it too",
        () -> candidates.size() > LISTED ? List.of() : new TreeSet<>(candidates),
        id);
  }

  static Set<String> ids(Collection<Fact> facts, String target) {
    return facts.stream()
        .filter(fact -> target.equals(ANY) || fact.type().name().equals(target))
        .map(Fact::id)
        .collect(Collectors.toSet());
  }
}
