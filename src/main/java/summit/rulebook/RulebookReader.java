package summit.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.digest.Sha256;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Vocabulary;
import summit.facts.vocabulary.VocabularyReader;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.words.PhraseReader;
import summit.rulebook.yaml.Yaml;

/** Makes a rulebook of files, or says everything that is wrong with them. */
public final class RulebookReader {
  private final Given given;
  private final String name;
  private final List<SourceFile> files;
  private final List<RuleProblem> problems = new ArrayList<>();

  private RulebookReader(Given given, String name, List<SourceFile> files) {
    this.given = given;
    this.name = name;
    this.files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }

  /**
   * Reads a rulebook.
   *
   * @param given the words that it has without declaring them
   * @param files its .drl files, preconditions.yaml, sources.yaml and, if it has one, words.yaml;
   *     paths begin with its name
   */
  public static Rulebook read(Given given, String name, List<SourceFile> files)
      throws BrokenRulebook {
    return new RulebookReader(given, name, files).read();
  }

  private Rulebook read() throws BrokenRulebook {
    List<RuleProblem> illegible = FileLegibility.problems(files);
    if (!illegible.isEmpty()) {
      throw new BrokenRulebook(name, illegible);
    }
    RuleReading reading =
        RuleReader.read(given.vocabulary(), files.stream().filter(RulebookReader::isDrl).toList());
    problems.addAll(reading.problems());
    VocabularyReader.Result vocabulary =
        VocabularyReader.read(given.vocabulary().syntax(), reading.syntax());
    if (reading.sound()) {
      problems.addAll(vocabulary.problems());
    }
    List<Precondition> preconditions =
        file("preconditions.yaml")
            .map(
                file ->
                    new PreconditionReader(
                            file,
                            list(vocabulary.vocabulary(), Precondition.TIERS),
                            list(vocabulary.vocabulary(), Precondition.STATUSES),
                            problems)
                        .read())
            .orElse(List.of());
    Optional<SourceReferenceReader> sources = file("sources.yaml").map(SourceReferenceReader::new);
    Map<String, SourceReference> references =
        sources.map(SourceReferenceReader::read).orElse(Map.of());
    sources.ifPresent(reader -> problems.addAll(reader.problems()));
    PhraseBook phrases =
        PhraseReader.read(
            given.phrases(), find(PhraseReader.FILE), vocabulary.vocabulary(), problems);
    CompletenessCheck completeness =
        new CompletenessCheck(reading.syntax(), reading.dependencies(), problems);
    completeness.checkIds(
        preconditions,
        sources.filter(SourceReferenceReader::readable).map(known -> references.keySet()));
    if (reading.sound()) {
      completeness.checkWords();
      file("preconditions.yaml").ifPresent(file -> completeness.checkRules(preconditions, file));
    }
    if (!problems.isEmpty()) {
      throw new BrokenRulebook(name, problems.stream().sorted().distinct().toList());
    }
    return new Rulebook(
        name,
        version(),
        files,
        given.vocabulary().syntax(),
        reading.syntax(),
        reading.dependencies(),
        vocabulary.vocabulary(),
        preconditions,
        references,
        phrases);
  }

  /** The values of a given closed list, in order. */
  private static List<String> list(Vocabulary vocabulary, String name) {
    ClosedList list = vocabulary.lists().get(name);
    return list == null ? List.of() : list.constants();
  }

  static boolean isDrl(SourceFile file) {
    return file.path().endsWith(".drl");
  }

  private Optional<SourceFile> find(String wanted) {
    return files.stream().filter(file -> file.path().equals(name + "/" + wanted)).findFirst();
  }

  private Optional<SourceFile> file(String wanted) {
    Optional<SourceFile> found = find(wanted);
    if (found.isEmpty()) {
      problems.add(
          RuleProblem.of(
              ProblemCode.MISSING_FILE,
              Yaml.start(new SourceFile(name + "/" + wanted, "")),
              "the rulebook has no " + wanted + "; add one"));
    }
    return found;
  }

  private String version() {
    List<byte[]> parts = new ArrayList<>();
    for (SourceFile file : files) {
      parts.add(file.path().getBytes(StandardCharsets.UTF_8));
      parts.add(new byte[] {0});
      parts.add(file.text().getBytes(StandardCharsets.UTF_8));
      parts.add(new byte[] {0});
    }
    return Sha256.hexadecimal(Sha256.of(parts.toArray(byte[][]::new))).substring(0, 12);
  }
}
