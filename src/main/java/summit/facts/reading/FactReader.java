package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Reads posted facts into typed ones, collecting everything that is wrong with them. */
public final class FactReader {
  private static final String TYPE = "type";

  private final Vocabulary vocabulary;
  private final Collection<String> sources;
  private final FactLimits limits;

  /**
   * @param sources ids of sources that references may name besides facts; not copied, for a
   *     rulebook has hundreds, each request is read by a reader of its own, and few name any
   */
  public FactReader(Vocabulary vocabulary, Collection<String> sources, FactLimits limits) {
    this.vocabulary = vocabulary;
    this.sources = sources;
    this.limits = limits;
  }

  /** Facts in posted order; unreliable when problems were added. */
  public List<Fact> read(JsonNode facts, String pointer, FactProblems problems) {
    if (!facts.isArray()) {
      problems.add(Code.WRONG_TYPE, pointer, "facts must be a list of facts");
      return List.of();
    }
    if (facts.size() > limits.facts()) {
      problems.add(
          Code.TOO_MANY_FACTS,
          pointer,
          facts.size() + " facts are more than the " + limits.facts() + " that one decision takes");
      return List.of();
    }
    List<FactReferences.Posted> nodes = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      nodes.add(new FactReferences.Posted(pointer + "/" + i, facts.get(i)));
    }
    return List.copyOf(read(nodes, List.of(), problems).values());
  }

  /**
   * Facts that come beside others, which they may refer to; unreliable when problems were added.
   *
   * @param nodes the facts as posted, by JSON pointer
   * @return the facts that could be read, by JSON pointer, in the same order
   */
  public Map<String, Fact> readBeside(
      List<Fact> others, Map<String, JsonNode> nodes, FactProblems problems) {
    return read(
        nodes.entrySet().stream()
            .map(node -> new FactReferences.Posted(node.getKey(), node.getValue()))
            .toList(),
        others,
        problems);
  }

  /**
   * The value that a field of a posted fact would have; empty when a problem was added.
   *
   * @param others the facts that the value may refer to
   */
  public Optional<Object> value(
      FactType type,
      Field field,
      JsonNode value,
      String at,
      List<Fact> others,
      FactProblems problems) {
    TextForm form =
        NameField.of(vocabulary, type, field)
            .map(names -> names.form(problems))
            .orElse(TextForm.AS_POSTED);
    Optional<Object> read =
        Optional.ofNullable(new ValueReader(limits, problems).read(field.type(), value, at, form))
            .map(
                one ->
                    new MeantNames(vocabulary, others, List.of(), sources, limits, problems)
                        .of(type, field, one, at));
    read.ifPresent(
        one ->
            new FactReferences(vocabulary, others, Map.of(), sources, Set.of())
                .value(field, one, at, problems));
    return read;
  }

  private Map<String, Fact> read(
      List<FactReferences.Posted> nodes, List<Fact> others, FactProblems problems) {
    Map<String, Fact> read = new LinkedHashMap<>();
    Map<String, FactReferences.Posted> posted = new HashMap<>();
    Set<String> taken = new HashSet<>();
    others.forEach(other -> taken.add(other.id()));
    for (FactReferences.Posted as : nodes) {
      for (Fact fact : fact(as.node(), as.at(), problems).stream().toList()) {
        FactReferences.Posted earlier = posted.putIfAbsent(fact.id(), as);
        if (earlier != null || taken.contains(fact.id())) {
          problems.add(
              Code.DUPLICATE_ID,
              as.at() + "/" + FactType.ID,
              () ->
                  "the id "
                      + QuotedText.quoted(fact.id())
                      + " is taken by "
                      + (earlier == null ? "a fact on file" : earlier.at())
                      + "; give each fact its own");
        }
        read.put(as.at(), fact);
      }
    }
    if (problems.full() || !meant(nodes, others, read, posted, problems)) {
      return read;
    }
    List<Fact> all = together(others, read);
    new FactReferences(vocabulary, all, posted, sources, idsAsPosted(nodes)).check(problems);
    new SupersessionCircles(all).check(posted, problems);
    return read;
  }

  private static List<Fact> together(List<Fact> others, Map<String, Fact> read) {
    List<Fact> all = new ArrayList<>(others);
    all.addAll(read.values());
    return all;
  }

  /**
   * Puts in place of names what they mean, which depends on what all the facts name.
   *
   * @return whether that was done; else they name too many parties, which a problem says
   */
  private boolean meant(
      List<FactReferences.Posted> nodes,
      List<Fact> others,
      Map<String, Fact> read,
      Map<String, FactReferences.Posted> posted,
      FactProblems problems) {
    MeantNames names = new MeantNames(vocabulary, others, read.values(), sources, limits, problems);
    if (names.tooManyParties()) {
      problems.add(
          Code.TOO_LONG,
          "",
          "the facts name more than the " + limits.parties() + " parties that one decision takes");
      return false;
    }
    names.describedTwice(posted);
    for (FactReferences.Posted as : nodes) {
      read.computeIfPresent(as.at(), (at, fact) -> names.of(fact, as));
    }
    return true;
  }

  /** Ids of all posted facts, so that a fault in one does not make references to it dangle. */
  private static Set<String> idsAsPosted(List<FactReferences.Posted> facts) {
    Set<String> ids = new HashSet<>();
    facts.forEach(fact -> ids.add(NormalForm.of(fact.node().path(FactType.ID).asText())));
    return ids;
  }

  private Optional<Fact> fact(JsonNode node, String at, FactProblems problems) {
    if (!node.isObject()) {
      problems.add(Code.WRONG_TYPE, at, "a fact must be an object with a type and an id");
      return Optional.empty();
    }
    ValueReader values = new ValueReader(limits, problems);
    String id = values.requiredText(node, FactType.ID, at);
    Optional<FactType> type = type(node, at, problems);
    Provenance provenance = new ProvenanceReader(values, problems).read(node, at);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> read =
        new FieldsReader(vocabulary, type.get(), values, problems).read(node, at);
    if (id.isEmpty() || taken(id, at, problems)) {
      return Optional.empty();
    }
    read.put(FactType.ID, id);
    provenance.origin().ifPresent(origin -> read.put(FactType.ORIGIN, origin));
    return Optional.of(new Fact(id, type.get(), read, provenance, List.of()));
  }

  /** Whether the service gives such ids to facts that it makes of others. */
  private boolean taken(String id, String at, FactProblems problems) {
    int bracket = id.endsWith("]") ? id.indexOf('[') : -1;
    FactType type = bracket < 0 ? null : vocabulary.type(id.substring(0, bracket));
    if (type == null || type.postable()) {
      return false;
    }
    problems.add(
        Code.DUPLICATE_ID,
        at + "/" + FactType.ID,
        () ->
            QuotedText.quoted(id)
                + " is how the service calls facts that it makes; give another id");
    return true;
  }

  private Optional<FactType> type(JsonNode node, String at, FactProblems problems) {
    JsonNode name = node.path(TYPE);
    if (!name.isTextual()) {
      problems.add(
          name.isMissingNode() || name.isNull() ? Code.MISSING_FIELD : Code.WRONG_TYPE,
          at + "/" + TYPE,
          () -> "a fact needs a type, named in quotes",
          vocabulary::postableNames,
          "");
      return Optional.empty();
    }
    FactType type = vocabulary.type(name.textValue());
    if (type != null && type.postable()) {
      return Optional.of(type);
    }
    Code code = type == null ? Code.UNKNOWN_TYPE : Code.NOT_POSTABLE;
    String why =
        type == null ? " is not a fact type" : " is concluded by rules and cannot be posted";
    problems.add(
        code,
        at + "/" + TYPE,
        () -> QuotedText.quoted(name.textValue()) + why,
        vocabulary::postableNames,
        name.textValue());
    return Optional.empty();
  }
}
