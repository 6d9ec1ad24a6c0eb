package summit.cli.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.decision.DecisionMaker;
import summit.decision.active.RulebookBuilder;
import summit.evaluation.RuleEngine;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;
import summit.record.entry.RulebookText;
import summit.record.keeping.Program;
import summit.record.replay.Replay;
import summit.record.replay.Replayed;
import summit.record.store.Store;
import summit.record.store.StoreFailure;
import summit.rulebook.BrokenRulebook;

/** Decides recorded requests again by the rules that they were decided by. */
@Command(
    name = "replay",
    description =
        "Decides what is recorded again, by its own rules, and says whether the answers are the"
            + " same.",
    mixinStandardHelpOptions = true)
final class ReplayRecords implements Callable<Integer> {
  private static final int AT_ONCE = 100;

  private final Terminal terminal;
  private final RuleEngine engine;
  private final Replay replay = new Replay(Program.version());
  private final Map<String, DecisionMaker> makers = new HashMap<>();

  @Mixin private final RecordsPlace place = new RecordsPlace();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A decision, by its id or the number of its record.")
  private @Nullable String id;

  @Option(names = "--all", description = "Every decision that is recorded.")
  private boolean all;

  @Option(names = "--json", description = "Print what was found as lines of JSON.")
  private boolean json;

  private long same;
  private long erased;
  private long otherwise;

  ReplayRecords(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.engine = surroundings.engine();
  }

  @Override
  public Integer call() throws Refusal {
    if (all == (id != null)) {
      throw new Refusal(ExitCode.WRONG_USE, "Name a decision, or say --all.");
    }
    boolean different;
    try (Footline line = Footline.begin(terminal)) {
      different = place.read(store -> replayed(store, line)) > 0;
    } finally {
      makers.values().forEach(DecisionMaker::close);
    }
    if (!json) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%,d the same to the byte, %,d otherwise, %,d of which a part was erased.%n",
              same,
              otherwise,
              erased);
    }
    return (different ? ExitCode.DOES_NOT_HOLD : ExitCode.DONE).number();
  }

  /** How many are decided otherwise. */
  private long replayed(Store store, Footline line) throws StoreFailure, Refusal {
    if (all) {
      every(store, line);
    } else {
      one(store, found(store, String.valueOf(id)), line);
    }
    return otherwise;
  }

  private static KeptRecord found(Store store, String wanted) throws StoreFailure, Refusal {
    return store
        .decision(wanted)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.BAD_INPUT, "There is no record of a decision " + wanted + "."));
  }

  private void every(Store store, Footline line) throws StoreFailure, Refusal {
    List<KeptRecord> next = store.after(0, AT_ONCE);
    while (!next.isEmpty()) {
      for (KeptRecord record : next) {
        if (record.asOf().isPresent()) {
          one(store, record, line);
        }
      }
      next = store.after(next.get(next.size() - 1).number(), AT_ONCE);
    }
  }

  private void one(Store store, KeptRecord record, Footline line) throws StoreFailure, Refusal {
    line.say("Record " + record.number() + ", " + (same + otherwise) + " decided again");
    Optional<Posted> posted = store.request(record.number());
    if (posted.isEmpty()) {
      erased++;
      return;
    }
    try {
      Replayed again = replay.replay(record, posted.get(), maker(store, record));
      tell(again, line);
    } catch (InvalidRequest refused) {
      throw new Refusal(
          ExitCode.DEFECT,
          "The request of record " + record.number() + " is not understood by its own rules.");
    }
  }

  private void tell(Replayed again, Footline line) {
    if (again.same()) {
      same++;
    } else {
      otherwise++;
    }
    if (json) {
      line.clear();
      terminal.json(new String(AnswerJson.compact(again), StandardCharsets.UTF_8));
    } else if (!again.same()) {
      line.clear();
      terminal.out().println(difference(again));
    }
  }

  private static String difference(Replayed again) {
    List<String> causes = new ArrayList<>();
    for (Replayed.Cause cause : again.why()) {
      causes.add(
          switch (cause) {
            case RULES -> "other rules";
            case PROGRAM -> "another version of the program";
            case UNEXPLAINED -> "nothing that is known, which is a defect";
          });
    }
    return "Record "
        + again.record()
        + " is decided otherwise, through "
        + String.join(", ", causes)
        + (again.changes().isEmpty()
            ? "; what it comes to is the same."
            : ": "
                + again.changes().stream()
                    .map(change -> change.of() + " " + change.before() + " → " + change.now())
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private DecisionMaker maker(Store store, KeptRecord record) throws StoreFailure, Refusal {
    String digest = record.rulebook().orElseThrow().digest();
    DecisionMaker known = makers.get(digest);
    if (known != null) {
      return known;
    }
    RulebookText text =
        store
            .rulebook(digest)
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.BAD_RULEBOOK,
                        "The rules of record " + record.number() + " are not kept."));
    try {
      DecisionMaker made = RulebookBuilder.of(engine).build(text.name(), text.sources());
      makers.put(digest, made);
      return made;
    } catch (BrokenRulebook broken) {
      throw new Refusal(
          ExitCode.BAD_RULEBOOK,
          "The rules of record "
              + record.number()
              + " are no longer understood: "
              + broken.getMessage());
    }
  }
}
