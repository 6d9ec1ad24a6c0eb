package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.moves.MoveKind;
import summit.decision.Evaluation;

/** Says of each change of a path who is asked for what, or what is to be found out. */
final class AdviceWriter {
  /** As many variants of a change as are listed. */
  private static final int MAX_VARIANTS = 8;

  private final SearchSpace ground;
  private final Evaluation present;
  private final MovingParties parties;
  private final AdviceWording wording;
  private final OpenMatters open;

  AdviceWriter(Evaluation present, SearchSpace ground, MovingParties parties) {
    this.ground = ground;
    this.present = present;
    this.parties = parties;
    this.wording = new AdviceWording(present, parties);
    this.open = new OpenMatters(present, ground.trials());
  }

  /**
   * A change of a path with the others that would do in its place.
   *
   * @param change as it can be posted, which gives a new fact another id
   */
  private record Slot(Move move, FactChange change, List<Slot> variants) {}

  /** What the best set of some on one idea has somebody do. */
  List<Act> acts(List<RankedPath> alike, List<FactChange> posted) {
    return slots(alike, posted, MoveKind.ACT).stream().map(this::act).toList();
  }

  /** What the best set of some on one idea needs to be found out. */
  List<OpenAnswer> answers(List<RankedPath> alike, List<FactChange> posted) {
    return slots(alike, posted, MoveKind.FINDING).stream().map(this::answer).toList();
  }

  private Act act(Slot slot) {
    Optional<String> first =
        slot.move().change() instanceof FactChange.Add
            ? open.question(slot.move())
            : Optional.empty();
    Act.Variant best = variant(slot);
    return new Act(
        best.change(),
        best.who(),
        best.deed(),
        best.ask(),
        first,
        distinct(slot, this::variant, Act.Variant::ask));
  }

  private Act.Variant variant(Slot slot) {
    List<String> who = parties.moved(slot.move().change(), present.request().facts());
    String deed = wording.deed(slot.move());
    return new Act.Variant(slot.change(), who, deed, wording.ask(who, deed));
  }

  private OpenAnswer answer(Slot slot) {
    OpenAnswer.Variant best = found(slot);
    return new OpenAnswer(
        best.change(),
        best.question(),
        best.helps(),
        distinct(slot, this::found, one -> one.question() + one.helps()));
  }

  private OpenAnswer.Variant found(Slot slot) {
    return new OpenAnswer.Variant(
        slot.change(),
        wording.question(slot.move(), open.question(slot.move())),
        wording.helps(slot.move()));
  }

  /** Variants that read otherwise than the best and than each other. */
  private static <T> List<T> distinct(
      Slot slot, Function<Slot, T> written, Function<T, String> said) {
    Set<String> known = new HashSet<>(Set.of(said.apply(written.apply(slot))));
    List<T> variants = new ArrayList<>();
    for (Slot variant : slot.variants()) {
      T one = written.apply(variant);
      if (variants.size() < MAX_VARIANTS && known.add(said.apply(one))) {
        variants.add(one);
      }
    }
    return variants;
  }

  private List<Slot> slots(List<RankedPath> alike, List<FactChange> posted, MoveKind kind) {
    List<Integer> best = alike.get(0).set();
    Map<Integer, List<Slot>> variants = variants(alike, posted);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      Move move = ground.moves().get(best.get(i));
      if (move.kind() == kind) {
        slots.add(new Slot(move, posted.get(i), variants.getOrDefault(move.index(), List.of())));
      }
    }
    return slots;
  }

  /** The changes of other sets that differ from the best one in one change, by that change. */
  private Map<Integer, List<Slot>> variants(List<RankedPath> alike, List<FactChange> posted) {
    List<Integer> best = alike.get(0).set();
    Map<Integer, List<Slot>> variants = new LinkedHashMap<>();
    for (RankedPath other : alike.subList(1, alike.size())) {
      List<Integer> gone = without(best, other.set());
      List<Integer> come = without(other.set(), best);
      if (gone.size() == 1 && come.size() == 1) {
        Move move = ground.moves().get(come.get(0));
        FactChange instead = posted.get(best.indexOf(gone.get(0)));
        variants
            .computeIfAbsent(gone.get(0), key -> new ArrayList<>())
            .add(new Slot(move, PostedIds.inPlaceOf(instead, move.change(), posted), List.of()));
      }
    }
    return variants;
  }

  private static List<Integer> without(List<Integer> set, List<Integer> other) {
    return set.stream().filter(one -> !other.contains(one)).map(Objects::requireNonNull).toList();
  }
}
