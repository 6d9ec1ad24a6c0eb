package summit.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.VocabularyReader;
import summit.language.Reading;
import summit.language.RuleProblem;
import summit.language.RuleReader;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;

/** Makes a rulebook of files, or says everything that is wrong with them. */
public final class RulebookReader {
  private final String name;
  private final List<SourceFile> files;
  private final List<RuleProblem> problems = new ArrayList<>();

  private RulebookReader(String name, List<SourceFile> files) {
    this.name = name;
    this.files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }

  /**
   * Reads a rulebook.
   *
   * @param files its .drl files, preconditions.yaml, sources.yaml and, if it has one, words.yaml;
   *     paths begin with its name
   */
  public static Rulebook read(String name, List<SourceFile> files) throws BrokenRulebook {
    return new RulebookReader(name, files).read();
  }

  private Rulebook read() throws BrokenRulebook {
    List<RuleProblem> illegible = FileLegibility.problems(files);
    if (!illegible.isEmpty()) {
      throw new BrokenRulebook(name, illegible);
    }
    Reading reading = RuleReader.read(files.stream().filter(RulebookReader::isDrl).toList());
    problems.addAll(reading.problems());
    VocabularyReader.Result vocabulary =
        VocabularyReader.read(RuleReader.given(), reading.syntax());
    if (reading.sound()) {
      problems.addAll(vocabulary.problems());
    }
    List<Precondition> preconditions =
        file("preconditions.yaml")
            .map(file -> new PreconditionReader(file, problems).read())
            .orElse(List.of());
    Map<String, SourceReference> references =
        file("sources.yaml")
            .map(file -> new SourceReferenceReader(file, problems).read())
            .orElse(Map.of());
    PhraseBook phrases =
        PhraseReader.read(find(PhraseReader.FILE), vocabulary.vocabulary(), problems);
    CompletenessCheck completeness = new CompletenessCheck(reading.syntax(), problems);
    completeness.checkIds(preconditions, references.keySet());
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
        reading.syntax(),
        vocabulary.vocabulary(),
        preconditions,
        references,
        phrases);
  }

  private static boolean isDrl(SourceFile file) {
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
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
    for (SourceFile file : files) {
      digest.update(file.path().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(file.text().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }
}
