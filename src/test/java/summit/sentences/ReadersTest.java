package summit.sentences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.cli.board.Board;
import summit.cli.terminal.Palette;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.interpreter.MutatedCases;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;
import summit.rulebook.Rulebook;

/** Every sentence of an answer can be read by somebody who knows nothing of rules and codes. */
class ReadersTest {
  private static final int GENERATED = 2000;
  private static final Rulebook RULEBOOK = Situations.SUMMIT.rulebook();
  private static final SentenceComplaints COMPLAINTS = new SentenceComplaints(RULEBOOK);

  private final AnswerMaker answers = new AnswerMaker();

  @Test
  void everyCaseIsAnsweredInSentences() {
    assertThat(complaints(Situations.requests().stream())).isEmpty();
  }

  @Test
  void everyGeneratedSituationIsAnsweredInSentences() {
    MutatedCases mutated = new MutatedCases(RULEBOOK, Situations.shipped());
    assertThat(complaints(seeds().map(mutated::next))).isEmpty();
  }

  private static Stream<Random> seeds() {
    return Stream.iterate(0, seed -> seed < GENERATED, seed -> seed + 1).map(Random::new);
  }

  private List<String> complaints(Stream<DecisionRequest> requests) {
    Set<String> all = new TreeSet<>();
    requests.forEach(
        request ->
            COMPLAINTS
                .of(
                    Sentence.of(
                        AnswerJson.tree(answers.answer(Situations.SUMMIT, request, Depth.SUMMARY))),
                    Named.parties(request),
                    Named.posted(request))
                .forEach(all::add));
    return List.copyOf(all);
  }

  @Test
  void everyBoardCanBeRead() {
    assertThat(pages(ReadersTest::board)).isEmpty();
  }

  @Test
  void everyBriefCanBeRead() {
    BriefMaker briefs = new BriefMaker(Situations.SUMMIT);
    assertThat(
            pages(
                request ->
                    new String(
                        BriefFormat.MARKDOWN.write(
                            briefs.make(new BriefRequest(request, request.asOf().minusDays(7)))),
                        UTF_8)))
        .isEmpty();
  }

  private static List<String> pages(Function<DecisionRequest, String> page) {
    List<String> wrong = new ArrayList<>();
    for (DecisionRequest request : Situations.requests()) {
      wrong.addAll(
          COMPLAINTS.ofPage(page.apply(request), Named.parties(request), Named.posted(request)));
    }
    return wrong;
  }

  private static String board(DecisionRequest request) {
    StringWriter board = new StringWriter();
    new Board(
            new PrintWriter(board),
            Palette.of(false),
            Situations.SUMMIT.evaluate(request).phrases(),
            Depth.SUMMARY)
        .print(new AnswerMaker().answer(Situations.SUMMIT, request, Depth.SUMMARY));
    return board.toString();
  }
}
