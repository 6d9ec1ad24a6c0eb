package summit.cli.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summit.cli.exit.Refusal;
import summit.cli.question.FileQuestion;
import summit.cli.question.FileQuestions;
import summit.cli.question.RequestFile;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.evaluation.RuleRun;
import summit.json.InvalidRequest;

/**
 * What is asked of every file in a folder; safe for use by many threads.
 *
 * @param fields the parts of each answer that are asked for
 */
public record FolderQuestion(FileQuestions questions, AskedFields fields, AnswerMaker answering) {
  FolderLine answer(Path file) {
    String name = file.toString();
    try {
      FileQuestion question = questions.about(RequestFile.of(file));
      return new FolderLine(
          name,
          Optional.of(
              answering
                  .begin(
                      question.maker(), question.decision(), fields.by(question.maker().rulebook()))
                  .selected()),
          Optional.empty(),
          List.of());
    } catch (InvalidRequest invalid) {
      return new FolderLine(name, Optional.empty(), Optional.empty(), invalid.problems());
    } catch (Refusal | RuleRun.RunawayRules bad) {
      return new FolderLine(
          name, Optional.empty(), Optional.of(String.valueOf(bad.getMessage())), List.of());
    }
  }
}
