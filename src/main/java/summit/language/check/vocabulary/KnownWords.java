package summit.language.check.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.syntax.Annotation;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/** The types and closed lists that rules can use: the declared and the given ones. */
public final class KnownWords {
  /** The texts that every posted fact holds for rules, without declaring them. */
  public static final Set<String> EVERY_FACT = Set.of("id", "origin");

  private static final Map<String, ValueType.Kind> BUILT_IN =
      Map.of(
          "String", ValueType.Kind.TEXT,
          "Integer", ValueType.Kind.INTEGER,
          "Number", ValueType.Kind.NUMBER,
          "Boolean", ValueType.Kind.TRUTH,
          "Date", ValueType.Kind.DATE,
          "Period", ValueType.Kind.PERIOD);

  private final Map<String, Map<String, FieldSyntax>> fields = new HashMap<>();
  private final Map<String, TypeSyntax> types = new HashMap<>();
  private final Map<String, EnumSyntax> enums = new HashMap<>();
  private final Set<String> derived = new LinkedHashSet<>();
  private final Set<String> each = new LinkedHashSet<>();
  private final Set<String> posted = new LinkedHashSet<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Set<String> single = new HashSet<>();
  private final Set<String> few = new HashSet<>();

  public KnownWords(RulebookSyntax given, RulebookSyntax own) {
    given.types().forEach(this::addGiven);
    for (EnumSyntax closedList : given.enums()) {
      enums.put(closedList.name(), closedList);
      closedList.annotations().stream()
          .filter(annotation -> annotation.name().equals("argumentOf"))
          .forEach(annotation -> listOf.put(annotation.value(), closedList.name()));
    }
    for (TypeSyntax type : own.types()) {
      add(type);
      type.fields().forEach(this::addEach);
      (has(type.annotations(), "derived") ? derived : posted).add(type.name());
    }
    own.enums().forEach(closedList -> enums.putIfAbsent(closedList.name(), closedList));
  }

  /** What only a given type is declared with says how many facts of it there can be. */
  private void addGiven(TypeSyntax type) {
    add(type);
    if (has(type.annotations(), "derived")) {
      derived.add(type.name());
    }
    if (has(type.annotations(), "single")) {
      single.add(type.name());
    }
    if (has(type.annotations(), "few")) {
      few.add(type.name());
    }
  }

  private void add(TypeSyntax type) {
    types.putIfAbsent(type.name(), type);
    fields.putIfAbsent(
        type.name(),
        type.fields().stream()
            .collect(Collectors.toMap(FieldSyntax::name, Function.identity(), (a, b) -> a)));
  }

  private void addEach(FieldSyntax field) {
    field.annotations().stream()
        .filter(annotation -> annotation.name().equals("each"))
        .map(Annotation::value)
        .forEach(each::add);
  }

  private static boolean has(List<Annotation> annotations, String annotation) {
    return annotations.stream().map(Annotation::name).anyMatch(annotation::equals);
  }

  public Optional<TypeSyntax> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  public Optional<EnumSyntax> closedList(String name) {
    return Optional.ofNullable(enums.get(name));
  }

  /** The given closed list of which a kind of finding takes a value. */
  public String listOf(FindingKind kind) {
    return listOf.getOrDefault(kind.spelling(), "value of a list that is not given");
  }

  /** Whether each evaluation has at most one fact of the type, which the service makes. */
  public boolean isSingle(String type) {
    return single.contains(type);
  }

  /** Whether a literal value leaves few facts of the type, since the service makes few. */
  public boolean isFew(String type) {
    return few.contains(type);
  }

  /**
   * Whether there are only as many facts of the type as the subject lists, such as those who take
   * part.
   */
  public boolean isListedBySubject(String type) {
    return each.contains(type);
  }

  /** Whether callers post facts of the type. */
  public boolean isPosted(String type) {
    return posted.contains(type);
  }

  public boolean isDerived(String type) {
    return derived.contains(type);
  }

  public Set<String> derived() {
    return derived;
  }

  public Set<String> typeNames() {
    return new TreeSet<>(types.keySet());
  }

  public Set<String> enumNames() {
    return new TreeSet<>(enums.keySet());
  }

  /** Names of the fields that rules see. */
  public Set<String> fieldNames(String type) {
    Set<String> names = new TreeSet<>(fields.getOrDefault(type, Map.of()).keySet());
    if (posted.contains(type)) {
      names.addAll(EVERY_FACT);
    }
    return names;
  }

  /** Whether each fact of the type holds a value in the field. */
  public boolean isAlwaysThere(String type, String field) {
    return declaredField(type, field)
        .filter(declared -> has(declared.annotations(), "required"))
        .isPresent();
  }

  public Optional<FieldSyntax> declaredField(String type, String field) {
    return Optional.ofNullable(fields.getOrDefault(type, Map.of()).get(field));
  }

  /** The type of a field that rules see; unknown if its declaration is wrong. */
  public Optional<ValueType> field(String type, String field) {
    if (EVERY_FACT.contains(field) && posted.contains(type)) {
      return Optional.of(ValueType.TEXT);
    }
    return declaredField(type, field)
        .map(FieldSyntax::type)
        .map(spelled -> valueType(spelled).orElse(ValueType.UNKNOWN));
  }

  /** The type that a spelling such as {@code List<Stance>} means, if it is one of a field. */
  public Optional<ValueType> valueType(String spelled) {
    if (spelled.startsWith("List<")) {
      return collection(ValueType.Kind.LIST, spelled.substring(5, spelled.length() - 1));
    }
    if (spelled.startsWith("Map<String, ")) {
      return collection(ValueType.Kind.MAP, spelled.substring(12, spelled.length() - 1));
    }
    return single(spelled);
  }

  private Optional<ValueType> collection(ValueType.Kind kind, String of) {
    return single(of).map(element -> new ValueType(kind, of));
  }

  private Optional<ValueType> single(String spelled) {
    if (enums.containsKey(spelled)) {
      return Optional.of(new ValueType(ValueType.Kind.ENUM, spelled));
    }
    return Optional.ofNullable(BUILT_IN.get(spelled)).map(kind -> new ValueType(kind, ""));
  }

  /** What a list or map holds. */
  public ValueType element(ValueType collection) {
    return single(collection.name()).orElse(ValueType.UNKNOWN);
  }

  /** Everything that can stand as the type of a field. */
  public Set<String> fieldTypeNames() {
    return Stream.concat(BUILT_IN.keySet().stream(), enums.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
