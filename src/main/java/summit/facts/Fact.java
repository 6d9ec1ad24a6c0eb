package summit.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;

/** A typed fact; two that say the same of themselves are equal. */
public final class Fact {
  private @Nullable String id;
  private final FactType type;
  private final FactValues values;
  private final Provenance provenance;
  private final List<Fact> from;

  /**
   * A fact with an id of its own.
   *
   * @param values by field name, absent ones left out: String, Integer, Double, Boolean, LocalDate,
   *     {@link Constant}, or a List or Map of these; periods are text
   * @param from the facts that a rule derived this one from; empty for what was posted
   */
  public Fact(
      String id,
      FactType type,
      Map<String, Object> values,
      Provenance provenance,
      List<Fact> from) {
    this(type, FactValues.copyOf(values), provenance, List.copyOf(from));
    this.id = id;
  }

  private Fact(FactType type, FactValues values, Provenance provenance, List<Fact> from) {
    this.type = type;
    this.values = values;
    this.provenance = provenance;
    this.from = from;
  }

  /**
   * A fact that nobody posts: its id says its type and values, and is made when it is first asked
   * for, which of most it never is.
   *
   * @param values in the order of the fields of the type; null for what is absent
   */
  public static Fact derived(FactType type, @Nullable Object[] values, List<Fact> from) {
    return new Fact(
        type, FactValues.of(type.fields().keySet(), values), Provenance.NONE, List.copyOf(from));
  }

  /** Threads that make it at the same time make the same. */
  public String id() {
    String known = id;
    if (known == null) {
      known = DerivedId.of(type, values);
      id = known;
    }
    return known;
  }

  public FactType type() {
    return type;
  }

  /** By field name, absent ones left out. */
  public Map<String, Object> values() {
    return values;
  }

  public Provenance provenance() {
    return provenance;
  }

  /** The facts that a rule derived this one from; empty for what was posted. */
  public List<Fact> from() {
    return from;
  }

  public @Nullable Object value(String field) {
    return values.get(field);
  }

  /** The values of fields, in their order; null for what is absent. */
  public @Nullable Object[] values(List<String> fields) {
    return values.of(fields);
  }

  public Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field)).map(Object::toString);
  }

  /** The date that the fact is about; a period counts as its last day. */
  public Optional<LocalDate> date() {
    for (String field : type.dateFields()) {
      Object date = values.get(field);
      if (date != null) {
        return Optional.of(Periods.lastDay(date));
      }
    }
    return Optional.empty();
  }

  /** The day it was reported, else the date it is about. */
  public Optional<LocalDate> reported() {
    return provenance.reportedOn().or(this::date);
  }

  /** The first day on which it can count: it is reported, and what it says has come about. */
  public Optional<LocalDate> known() {
    Optional<LocalDate> reported = provenance.reportedOn().or(() -> DaysToCome.known(this));
    Optional<LocalDate> occurred = DaysToCome.occurred(this);
    return occurred.isPresent() && reported.filter(occurred.get()::isBefore).isEmpty()
        ? occurred
        : reported;
  }

  /** Adds the ids of the posted facts that this one rests on: its own when posted. */
  public void addPosted(Collection<String> ids) {
    if (type.postable()) {
      ids.add(id());
    } else {
      from.forEach(fact -> fact.addPosted(ids));
    }
  }

  /** Facts are told apart by the thousand, and mostly differ in their ids. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Fact fact
            && id().equals(fact.id())
            && values.equals(fact.values)
            && type.equals(fact.type)
            && provenance.equals(fact.provenance)
            && from.equals(fact.from));
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  Fact with(Map<String, Object> derived) {
    if (derived.isEmpty()) {
      return this;
    }
    return new Fact(id(), type, values.with(derived), provenance, from);
  }

  @Override
  public String toString() {
    return type.name() + " " + id() + " " + values;
  }
}
