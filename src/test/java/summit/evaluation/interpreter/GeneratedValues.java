package summit.evaluation.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;

/** Chooses values from few, so that facts often agree; every third or so is left out. */
public final class GeneratedValues {
  /** The day on which generated facts are looked at. */
  public static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);

  private static final List<String> TEXTS = List.of("a", "b", "c", "");
  private static final List<Integer> INTEGERS = List.of(-1, 0, 1, 2);
  private static final List<Double> NUMBERS = List.of(-1.0, 0.0, 0.5, 1.0, 2.0);
  private static final List<String> PERIODS = List.of("2025", "2025-06", "2025-07", "2025-07-02");

  private final Random random;
  private final Vocabulary vocabulary;

  public GeneratedValues(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** A literal of a type as a rule writes it; empty where there is none, as for dates. */
  String literal(String spelling) {
    ClosedList list = vocabulary.lists().get(spelling);
    if (list != null) {
      return spelling + "." + one(list.constants());
    }
    return switch (spelling) {
      case "String" -> '"' + one(TEXTS) + '"';
      case "Integer" -> one(List.of("-1", "0", "1", "2"));
      case "Number" -> one(List.of("-1", "0", "0.5", "1", "1.0", "2"));
      case "Boolean" -> String.valueOf(random.nextBoolean());
      default -> "";
    };
  }

  /** Up to the given number of facts of the types that callers post. */
  public List<Fact> facts(int most) {
    List<FactType> types = vocabulary.postable();
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> fact("F" + i, one(types)))
        .toList();
  }

  private Fact fact(String id, FactType type) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(FactType.ID, id);
    for (Field field : type.postedFields()) {
      if (random.nextInt(3) > 0) {
        values.put(field.name(), value(field.type()));
      }
    }
    return new Fact(id, type, values, Provenance.NONE, List.of());
  }

  private Object value(FieldType type) {
    if (type instanceof FieldType.OneOf oneOf) {
      return new Constant(oneOf.list().name(), one(oneOf.list().constants()));
    }
    if (type instanceof FieldType.ListOf listOf) {
      List<Object> elements = new ArrayList<>();
      IntStream.range(0, random.nextInt(3)).forEach(i -> elements.add(value(listOf.element())));
      return List.copyOf(elements);
    }
    if (type instanceof FieldType.MapOf mapOf) {
      Map<String, Object> entries = new TreeMap<>();
      IntStream.range(0, random.nextInt(3))
          .forEach(i -> entries.put(one(TEXTS), value(mapOf.value())));
      return entries;
    }
    return switch ((FieldType.Scalar) type) {
      case STRING -> one(TEXTS);
      case INTEGER -> one(INTEGERS);
      case NUMBER -> one(NUMBERS);
      case BOOLEAN -> random.nextBoolean();
      case DATE -> AS_OF.minusDays(random.nextInt(4));
      case PERIOD -> one(PERIODS);
    };
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
