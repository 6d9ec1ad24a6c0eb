package summit.facts.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/**
 * Takes codes and ids as those that they can only mean: they differ by case, width or blanks from
 * one that is known. What looks like a known code and is another is a problem, so that nobody's
 * word goes unheard.
 */
final class MeantNames {
  private final Vocabulary vocabulary;
  private final KnownParties parties;
  private final Map<String, KnownCodes> idsByTarget = new LinkedHashMap<>();
  private final IdentityHashMap<Field, KnownCodes> words = new IdentityHashMap<>();
  private final Collection<Fact> facts;
  private final Collection<String> sources;
  private final FactProblems problems;

  /**
   * @param settled facts whose names are read already
   * @param unsettled those whose names are to be read
   * @param sources ids of sources
   */
  MeantNames(
      Vocabulary vocabulary,
      Collection<Fact> settled,
      Collection<Fact> unsettled,
      Collection<String> sources,
      FactLimits limits,
      FactProblems problems) {
    this.vocabulary = vocabulary;
    this.facts = Stream.concat(settled.stream(), unsettled.stream()).toList();
    this.sources = sources;
    this.parties = KnownParties.of(vocabulary, settled, unsettled, limits.parties());
    this.problems = problems;
  }

  /** Whether the facts name more parties than they may. */
  boolean tooManyParties() {
    return parties.tooMany();
  }

  /** The fact with what its names mean. */
  Fact of(Fact fact, FactReferences.Posted as) {
    Map<String, Object> otherwise = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : fact.values().entrySet()) {
      Field field = fact.type().fields().get(entry.getKey());
      if (field != null && field.posted()) {
        String name = QuotedText.pointer(FieldsReader.postedName(field, as.node()));
        Object meant = of(fact.type(), field, entry.getValue(), as.at() + "/" + name);
        if (!meant.equals(entry.getValue())) {
          otherwise.put(field.name(), meant);
        }
      }
    }
    List<String> posted = fact.provenance().supersedes();
    List<String> superseded =
        names(posted, as, "supersedes", (id, at) -> id(id, FactReferences.ANY, at));
    return otherwise.isEmpty() && superseded.equals(posted)
        ? fact
        : with(fact, otherwise, superseded);
  }

  private static Fact with(Fact fact, Map<String, Object> otherwise, List<String> superseded) {
    Map<String, Object> values = new LinkedHashMap<>(fact.values());
    values.putAll(otherwise);
    return new Fact(
        fact.id(), fact.type(), values, fact.provenance().superseding(superseded), fact.from());
  }

  private static List<String> names(
      List<String> names, FactReferences.Posted as, String field, BinaryOperator<String> meaning) {
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String at = as.at() + "/" + field + FactReferences.step(as.node().path(field), i);
      meant.add(meaning.apply(names.get(i), at));
    }
    return meant;
  }

  /** What a value of a field means. */
  Object of(FactType type, Field field, Object value, String at) {
    Optional<NameField> names = NameField.of(vocabulary, type, field);
    if (names.isEmpty()) {
      return value;
    }
    return switch (names.get()) {
      case PARTY ->
          field.each().isPresent() ? gathered(field, value, at) : each(value, at, this::party);
      case FACT -> each(value, at, (id, where) -> id(id, field.refers().orElseThrow(), where));
      case WORD -> each(value, at, (word, where) -> word(word, field, where));
      case THING -> value;
    };
  }

  /** Whom the subject brings together: at least two, and each once. */
  private Object gathered(Field field, Object value, String at) {
    Object meant = each(value, at, this::party);
    if (!(meant instanceof List<?> list)) {
      return meant;
    }
    List<?> different = list.stream().distinct().toList();
    if (different.size() < 2) {
      problems.add(
          Code.OUT_OF_RANGE, at, field.name() + " takes at least two that differ; here are fewer");
    } else if (different.size() < list.size()) {
      problems.add(Code.OUT_OF_RANGE, at, field.name() + " names one of them twice");
    }
    return meant;
  }

  private Object each(Object value, String at, BinaryOperator<String> meaning) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> meant = new LinkedHashMap<>();
      map.forEach(
          (key, one) -> {
            String where = at + "/" + QuotedText.pointer(key.toString());
            String name = meaning.apply(key.toString(), where);
            if (meant.put(name, one) != null) {
              problems.add(
                  Code.DUPLICATE_FIELD, where, () -> QuotedText.quoted(name) + " is given twice");
            }
          });
      return meant;
    }
    if (value instanceof List<?> list) {
      List<Object> meant = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        meant.add(meaning.apply(list.get(i).toString(), at + "/" + i));
      }
      return meant;
    }
    return value instanceof String text ? meaning.apply(text, at) : value;
  }

  private String party(String code, String at) {
    String meant = parties.meant(code);
    if (!meant.equals(code)) {
      problems.note(at, KnownCodes.DIFFERENCE, code, meant);
      return meant;
    }
    Optional<String> alike = parties.lookedFor(code);
    if (alike.isPresent()) {
      looksLike(code, alike.get(), at);
    } else if (!parties.declared().contains(code)) {
      undeclared(code, at);
    }
    return code;
  }

  private void looksLike(String code, String other, String at) {
    if (KnownParties.isAscii(code)) {
      note(code, other, at, " looks like ");
    } else {
      problems.add(
          Code.UNKNOWN_VALUE,
          at,
          () ->
              QuotedText.quoted(code)
                  + " looks or reads like "
                  + QuotedText.quoted(other)
                  + ", but has letters of another alphabet; write the code that is meant",
          () -> List.of(other),
          other);
    }
  }

  private void undeclared(String code, String at) {
    if (problems.room(at)) {
      problems
          .nearest(code, parties.declared())
          .ifPresent(near -> note(code, near, at, " is near "));
    }
  }

  private void note(String code, String other, String at, String relation) {
    problems.note(
        new ReadingNote(
            at,
            QuotedText.quoted(code)
                + relation
                + QuotedText.quoted(other)
                + " and is taken as another party",
            code,
            Optional.empty()));
  }

  private String word(String word, Field field, String at) {
    return taken(word, words.computeIfAbsent(field, of -> new KnownCodes(of.known())), at);
  }

  /** The id of a fact or source; one that dangles stays as it is. */
  private String id(String id, String target, String at) {
    KnownCodes ids =
        idsByTarget.computeIfAbsent(
            target, type -> new KnownCodes(FactReferences.ids(facts, type)));
    boolean source = target.equals(FactReferences.ANY) && sources.contains(id);
    return source ? id : taken(id, ids, at);
  }

  private String taken(String code, KnownCodes known, String at) {
    String meant = known.meant(code).orElse(code);
    if (!meant.equals(code)) {
      problems.note(at, KnownCodes.DIFFERENCE, code, meant);
    }
    return meant;
  }

  /** Facts that describe a party under another code than it is known by. */
  void describedTwice(Map<String, FactReferences.Posted> posted) {
    parties
        .describedTwice()
        .forEach(
            (code, known) ->
                Optional.ofNullable(posted.get(code))
                    .ifPresent(
                        as ->
                            problems.add(
                                Code.DUPLICATE_ID,
                                as.at() + "/" + FactType.ID,
                                () ->
                                    QuotedText.quoted(code)
                                        + " differs from "
                                        + QuotedText.quoted(known)
                                        + " by capitals, width or blanks only; describe each"
                                        + " party once, by one code",
                                () -> List.of(known),
                                known)));
  }
}
