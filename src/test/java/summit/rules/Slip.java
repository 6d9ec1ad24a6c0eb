package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import summit.language.SourceFile;

/**
 * A slip that an editor makes in a copy of the rulebook.
 *
 * @param file within the rules folder
 * @param right what is replaced
 * @param said the message that follows, or the code and part of it
 */
public record Slip(String what, String file, String right, String wrong, String said) {
  private static Slip of(String what, String file, String right, String wrong, String said) {
    return new Slip(what, "summit/" + file, right, wrong, said);
  }

  /** What a precondition lacks is said where the precondition is described. */
  String place() {
    return said.startsWith("no rule") ? "summit/preconditions.yaml" : file;
  }

  List<SourceFile> made() {
    return Shipped.files().stream()
        .map(f -> f.path().equals(file) ? new SourceFile(file, slip(f.text())) : f)
        .toList();
  }

  /** The text of the file with the slip in it. */
  public String slip(String text) {
    assertThat(text).contains(right);
    return text.replace(right, wrong);
  }

  /** Whether this is said of it. */
  public boolean isAnsweredBy(String code, String message) {
    return (code + ": " + message).contains(said);
  }

  @Override
  public String toString() {
    return what;
  }

  /** The twelve commonest. */
  public static Stream<Slip> all() {
    String ceasefire = "outcome/ceasefire.drl";
    String willing = "gates/leaders-willing.drl";
    return Stream.of(
        Slip.of(
            "curly quotes",
            ceasefire,
            "\"a general ceasefire is in force\"",
            "“a general ceasefire is in force”",
            "these quotes are curly; type straight ones: \""),
        Slip.of(
            "one equals sign",
            willing,
            "stance == Stance.OPEN",
            "stance = Stance.OPEN",
            "one = compares nothing; write =="),
        Slip.of(
            "a missing end",
            willing,
            "end\n\nrule \"A principal puts the meeting off\"",
            "\nrule \"A principal puts the meeting off\"",
            "has no end; write end on a line of its own above this one"),
        Slip.of(
            "a closed list compared with a text",
            willing,
            "Stance.OPEN",
            "\"OPEN\"",
            "a quoted text is never a value of Stance; write Stance.OPEN"),
        Slip.of(
            "a misspelt field",
            willing,
            "stance == Stance.OPEN",
            "stanse == Stance.OPEN",
            "LeaderIntent has no field stanse; did you mean stance?"),
        Slip.of(
            "a misspelt type",
            willing,
            "LeaderIntent( stance == Stance.OPEN",
            "LeadersIntent( stance == Stance.OPEN",
            "LeadersIntent is not a fact type; did you mean LeaderIntent?"),
        Slip.of(
            "a misspelt value",
            willing,
            "Stance.WITHDRAWN",
            "Stance.WITHDREW",
            "Stance has no value WITHDREW; did you mean WITHDRAWN?"),
        Slip.of(
            "a rule without its source",
            ceasefire,
            "    @source( \"S81\" )\n",
            "",
            "the rule does not say where the policy comes from; add @source( \"...\" )"),
        Slip.of(
            "an unknown precondition",
            ceasefire,
            "@precondition( \"ceasefire\" )\n    @source( \"S81\" )",
            "@precondition( \"cease-fires\" )\n    @source( \"S81\" )",
            "cease-fires is not in preconditions.yaml; did you mean ceasefire?"),
        Slip.of(
            "satisfied because nothing is known",
            "timing/deadlines.drl",
            "    $deadline : Deadline( status == DeadlineStatus.EXTENDED, daysLeft > $horizon, $due"
                + " : due )\n",
            "    not Deadline( daysLeft <= $horizon )\n",
            "this would be satisfied when no fact says anything; add a condition that a fact must"
                + " meet, outside not and forall"),
        Slip.of(
            "no rule left for blocking",
            "outcome/groundwork.drl",
            "Finding.blocking",
            "Finding.atRisk",
            "no rule can find groundwork blocking; write one that concludes Finding.blocking"),
        Slip.of(
            "a precondition without its remedy",
            "preconditions.yaml",
            "  remedy: Put the shock right",
            "  remedies: Put the shock right",
            "no-rupture cannot have remedies; it can have id, tier, title, question, remedy,"));
  }
}
