package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.decision.DecisionMaker;
import summit.decision.answer.Decision;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.yaml.Yaml;

/** Each recipe of the cookbook, tried on the shipped vocabulary by the real engine. */
class CookbookTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final Pattern RULE = Pattern.compile("rule \"(.+?)\"");

  private static DecisionMaker maker;

  /** A section of the cookbook. */
  record Recipe(String title, String rule, String wrong, String holds, String not, String message) {
    static Recipe of(String section) {
      List<String> rules = Shipped.fenced(section, "drl");
      List<String> facts = Shipped.fenced(section, "yaml");
      List<String> messages = Shipped.fenced(section, "text");
      assertThat(List.of(rules.size(), facts.size(), messages.size())).isEqualTo(List.of(2, 2, 1));
      return new Recipe(
          section.lines().findFirst().orElseThrow(),
          rules.get(0),
          rules.get(1),
          facts.get(0),
          facts.get(1),
          messages.get(0).strip());
    }

    /** The sentence of the last rule, which is the one that speaks. */
    String sentence() {
      return RULE.matcher(rule)
          .results()
          .map(found -> found.group(1))
          .reduce((a, b) -> b)
          .orElseThrow();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static List<Recipe> recipes() {
    return sections().skip(1).map(Recipe::of).toList();
  }

  private static Stream<String> sections() {
    return Stream.of(Shipped.page("COOKBOOK.md").split("\n## ", -1));
  }

  @BeforeAll
  static void everyRecipeIsInTheRulebook() throws BrokenRulebook {
    String rules = recipes().stream().map(Recipe::rule).collect(Collectors.joining("\n"));
    Rulebook rulebook =
        RulebookReader.read(GivenWords.given(), "summit", Shipped.with("cookbook.drl", rules));
    maker = new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }

  @Test
  void thereAreTwelveRecipes() {
    assertThat(recipes()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void aRecipeHoldsOfItsFactsAndOnlyOfThem(Recipe recipe) throws InvalidRequest {
    assertThat(decision(recipe.holds())).contains("\"" + recipe.sentence() + "\"");
    assertThat(decision(recipe.not())).doesNotContain("\"" + recipe.sentence() + "\"");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void theWrongVersionGetsTheMessageThatThePageShows(Recipe recipe) {
    assertThat(Shipped.problems(Shipped.with("cookbook.drl", recipe.wrong())))
        .map(problem -> problem.code() + ": " + problem.message())
        .containsExactly(recipe.message());
  }

  private static String decision(String facts) throws InvalidRequest {
    String common = Shipped.fenced(sections().findFirst().orElseThrow(), "yaml").get(0);
    List<RuleProblem> problems = new ArrayList<>();
    String request = "asOf: " + AS_OF + "\nfacts:\n" + common + facts;
    Decision decision =
        maker.decide(
            RequestReader.read(
                Yaml.read(new SourceFile("request.yaml", request), problems),
                maker.rulebook(),
                AS_OF,
                Set.of(),
                FactLimits.DEFAULT));
    assertThat(problems).isEmpty();
    return new String(AnswerJson.indented(decision), StandardCharsets.UTF_8);
  }
}
