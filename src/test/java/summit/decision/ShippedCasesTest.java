package summit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import summit.json.CaseTrial;
import summit.rulebook.TestRulebooks;

/** The cases beside the rules hold. */
class ShippedCasesTest {
  @TestFactory
  Stream<DynamicTest> eachCaseIsDecidedAsItExpects() {
    DecisionMaker maker = Decisions.maker(TestRulebooks.summit());
    return TestRulebooks.cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title(), () -> assertThat(CaseTrial.run(one, maker)).isEmpty()));
  }
}
