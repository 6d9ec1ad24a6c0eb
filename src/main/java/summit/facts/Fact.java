package summit.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;

/**
 * A typed fact.
 *
 * @param values by field name, absent ones left out: String, Integer, Double, Boolean, LocalDate,
 *     {@link Constant}, or a List or Map of these; periods are text
 * @param from the facts that a rule derived this one from; empty for what was posted
 */
public record Fact(
    String id, FactType type, Map<String, Object> values, Provenance provenance, List<Fact> from) {
  public Fact {
    values = FactValues.copyOf(values);
    from = List.copyOf(from);
  }

  public @Nullable Object value(String field) {
    return values.get(field);
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
      ids.add(id);
    } else {
      from.forEach(fact -> fact.addPosted(ids));
    }
  }

  /** Facts are told apart by the thousand, and mostly differ in their ids. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Fact fact
            && id.equals(fact.id)
            && values.equals(fact.values)
            && type.equals(fact.type)
            && provenance.equals(fact.provenance)
            && from.equals(fact.from));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  Fact with(Map<String, Object> derived) {
    if (derived.isEmpty()) {
      return this;
    }
    return new Fact(id, type, FactValues.copyOf(values).with(derived), provenance, from);
  }
}
