package summit.counterfactual.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import summit.counterfactual.robustness.LeftOut.What;
import summit.facts.Fact;
import summit.facts.Source;

/** Everything that can be left out of a question. */
final class Omissions {
  /** Grades that are evidence still: D and 4 are too weak already. */
  private static final List<String> RELIABILITIES = List.of("A", "B");

  private static final List<Integer> CREDIBILITIES = List.of(1, 2);

  private final List<Fact> facts;
  private final List<LeftOut> all = new ArrayList<>();

  private Omissions(List<Fact> facts) {
    this.facts = List.copyOf(facts);
  }

  static List<LeftOut> of(List<Fact> facts) {
    Omissions omissions = new Omissions(facts);
    omissions.by(What.FACT, fact -> Stream.of(fact.id()));
    omissions.by(What.ORIGIN, fact -> fact.provenance().origin().stream());
    omissions.by(What.SOURCE, fact -> fact.provenance().source().flatMap(Source::name).stream());
    omissions.by(What.EVIDENCE, fact -> fact.provenance().evidence().stream());
    omissions.by(
        What.BELOW_RELIABILITY,
        fact ->
            fact.provenance().source().flatMap(Source::reliability).stream()
                .flatMap(own -> RELIABILITIES.stream().filter(kept -> own.compareTo(kept) > 0)));
    omissions.by(
        What.BELOW_CREDIBILITY,
        fact ->
            fact.provenance().source().flatMap(Source::credibility).stream()
                .flatMap(own -> CREDIBILITIES.stream().filter(kept -> own > kept))
                .map(String::valueOf));
    return List.copyOf(omissions.all);
  }

  private void by(What what, Function<Fact, Stream<String>> keys) {
    Map<String, TreeSet<String>> byKey = new TreeMap<>();
    for (Fact fact : facts) {
      keys.apply(fact)
          .forEach(key -> byKey.computeIfAbsent(key, one -> new TreeSet<>()).add(fact.id()));
    }
    byKey.forEach((key, ids) -> all.add(new LeftOut(what, key, List.copyOf(ids))));
  }
}
