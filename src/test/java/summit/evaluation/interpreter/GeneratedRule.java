package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Writes the text of one rule of the whole language; the check may still refuse it. */
final class GeneratedRule {
  private static final List<String> ORDERED = List.of("==", "!=", "<", "<=", ">", ">=");
  private static final List<String> EQUALITY = List.of("==", "==", "!=");

  private final Random random;
  private final Vocabulary vocabulary;
  private final GeneratedValues values;
  private final String name;

  /** What variables hold, as types of fields are spelled. */
  private final Map<String, String> scope = new LinkedHashMap<>();

  private int variables;

  GeneratedRule(Random random, Vocabulary vocabulary, String name) {
    this.random = random;
    this.vocabulary = vocabulary;
    this.values = new GeneratedValues(random, vocabulary);
    this.name = name;
  }

  String text() {
    String when =
        times(1 + random.nextInt(3)).map(i -> condition(2)).collect(Collectors.joining("\n  "));
    return "rule \"%s\"\n  @source( \"S1\" )\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(name, when, conclusion());
  }

  private Stream<Integer> times(int count) {
    return IntStream.range(0, count).boxed();
  }

  private String condition(int depth) {
    int choice = random.nextInt(depth > 0 ? 20 : 10);
    if (choice < 10) {
      return pattern(anyType());
    }
    return switch (choice) {
      case 10, 11 -> "not( " + hidden(depth) + " )";
      case 12, 13 -> "exists( " + hidden(depth) + " )";
      case 14 -> "( " + condition(depth - 1) + " and " + condition(depth - 1) + " )";
      case 15, 16 -> "( " + hidden(depth) + " or " + hidden(depth) + " )";
      case 17 -> forAll();
      default -> depth == 2 ? accumulate() : pattern(anyType());
    };
  }

  /** A condition whose variables are not seen after it. */
  private String hidden(int depth) {
    Map<String, String> before = new LinkedHashMap<>(scope);
    String hidden = condition(depth - 1);
    if (random.nextInt(4) == 0) {
      hidden = "( " + hidden + " and " + condition(depth - 1) + " )";
    } else if (random.nextInt(4) == 0) {
      hidden = "( " + hidden + " or " + hiddenBranch(depth, before) + " )";
    }
    scope.clear();
    scope.putAll(before);
    return hidden;
  }

  private String hiddenBranch(int depth, Map<String, String> before) {
    scope.clear();
    scope.putAll(before);
    return condition(depth - 1);
  }

  private String forAll() {
    Map<String, String> before = new LinkedHashMap<>(scope);
    String text = "forall( " + pattern(anyType()) + " " + pattern(anyType()) + " )";
    scope.clear();
    scope.putAll(before);
    return text;
  }

  private String accumulate() {
    Map<String, String> before = new LinkedHashMap<>(scope);
    String source = pattern(anyType());
    if (random.nextInt(5) == 0) {
      source = "( " + source + " and " + pattern(anyType()) + " )";
    }
    List<String> own = scope.keySet().stream().filter(name -> !before.containsKey(name)).toList();
    Map<String, String> inner = new LinkedHashMap<>(scope);
    scope.clear();
    scope.putAll(before);
    List<String> functions = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2) && !own.isEmpty(); i++) {
      String argument = one(own);
      boolean number = List.of("Integer", "Number").contains(inner.get(argument));
      String kind = number ? one(List.of("count", "sum", "min", "max")) : "count";
      String result = "$v" + variables++;
      String type = kind.equals("count") ? "Integer" : String.valueOf(inner.get(argument));
      functions.add(result + " : " + kind + "( " + argument + " )");
      scope.put(result, type);
      if (random.nextBoolean()) {
        tests.add(result + " " + one(ORDERED) + " " + values.literal(type));
      }
    }
    return "accumulate( %s; %s%s )"
        .formatted(
            source,
            String.join(", ", functions),
            tests.isEmpty() ? "" : "; " + String.join(", ", tests));
  }

  private FactType anyType() {
    return one(
        vocabulary.types().values().stream()
            .filter(type -> !type.name().equals("LevelReadiness"))
            .filter(type -> type.maker() != FactType.Maker.SERVICE || random.nextInt(6) == 0)
            .toList());
  }

  private String pattern(FactType type) {
    List<String> parts = new ArrayList<>();
    String binding = "";
    if (random.nextInt(3) == 0) {
      binding = "$v" + variables++ + " : ";
      scope.put(binding.substring(0, binding.length() - 3), "a fact");
    }
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Field field = one(List.copyOf(type.fields().values()));
      if (random.nextInt(3) == 0) {
        String variable = "$v" + variables++;
        parts.add(variable + " : " + field.name());
        scope.put(variable, field.type().spelling());
      } else {
        parts.add(constraint(type, field, 2));
      }
    }
    return binding + type.name() + "( " + String.join(", ", parts) + " )";
  }

  private String constraint(FactType type, Field field, int depth) {
    if (depth > 0 && random.nextInt(6) == 0) {
      Field other = one(List.copyOf(type.fields().values()));
      return "( "
          + constraint(type, field, depth - 1)
          + one(List.of(" || ", " && "))
          + constraint(type, other, depth - 1)
          + " )";
    }
    String spelling = field.type().spelling();
    if (spelling.startsWith("Map")) {
      return field.name() + one(List.of(" == null", " != null"));
    }
    if (spelling.startsWith("List")) {
      String element = spelling.substring(5, spelling.length() - 1);
      return random.nextInt(5) == 0
          ? field.name() + one(List.of(" == null", " != null"))
          : field.name()
              + one(List.of(" contains ", " not contains "))
              + operand(type, field, element);
    }
    if (random.nextInt(6) == 0) {
      List<String> lists = ofType("List<" + spelling + ">");
      if (!lists.isEmpty()) {
        return field.name() + one(List.of(" memberOf ", " not memberOf ")) + one(lists);
      }
    }
    String left = left(field, spelling);
    if (random.nextInt(6) == 0) {
      return left + one(List.of(" == null", " != null"));
    }
    if (random.nextInt(4) == 0) {
      return left
          + one(List.of(" in ( ", " not in ( "))
          + times(1 + random.nextInt(3))
              .map(i -> operand(type, field, spelling))
              .collect(Collectors.joining(", "))
          + " )";
    }
    boolean ordered = !List.of("String", "Boolean").contains(spelling);
    return left + " " + one(ordered ? ORDERED : EQUALITY) + " " + operand(type, field, spelling);
  }

  /** Mostly the field; now and then a variable, be it of an earlier pattern or of this one. */
  private String left(Field field, String spelling) {
    List<String> bound = ofType(spelling);
    return bound.isEmpty() || random.nextInt(6) > 0 ? field.name() : one(bound);
  }

  private String operand(FactType type, Field left, String spelling) {
    List<String> bound = ofType(spelling);
    if (!bound.isEmpty() && random.nextInt(3) > 0) {
      return one(bound);
    }
    List<String> fields =
        type.fields().values().stream()
            .filter(field -> comparable(field.type().spelling(), spelling))
            .map(Field::name)
            .filter(field -> !field.equals(left.name()))
            .toList();
    if (!fields.isEmpty() && random.nextInt(5) == 0) {
      return one(fields);
    }
    String literal = values.literal(spelling);
    return literal.isEmpty() && !bound.isEmpty() ? one(bound) : literal;
  }

  private List<String> ofType(String spelling) {
    return scope.entrySet().stream()
        .filter(entry -> comparable(entry.getValue(), spelling))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean comparable(String one, String other) {
    List<String> numbers = List.of("Integer", "Number");
    return one.equals(other) || (numbers.contains(one) && numbers.contains(other));
  }

  private String conclusion() {
    if (random.nextInt(3) == 0) {
      List<FactType> derived =
          vocabulary.types().values().stream()
              .filter(type -> type.maker() == FactType.Maker.RULE)
              .filter(type -> !type.name().equals("LevelReadiness"))
              .toList();
      FactType type = one(derived);
      return "insert( new %s( %s ) );"
          .formatted(
              type.name(),
              type.fields().values().stream()
                  .map(field -> argument(field.type().spelling()))
                  .collect(Collectors.joining(", ")));
    }
    String text =
        Stream.concat(Stream.of("\"said\""), scope.keySet().stream())
            .collect(Collectors.joining(" + \" \" + "));
    return "insert( Finding.risk( " + text + " ) );";
  }

  private String argument(String spelling) {
    List<String> bound =
        scope.entrySet().stream()
            .filter(entry -> entry.getValue().equals(spelling))
            .map(Map.Entry::getKey)
            .toList();
    return bound.isEmpty() || random.nextInt(4) == 0 ? values.literal(spelling) : one(bound);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
