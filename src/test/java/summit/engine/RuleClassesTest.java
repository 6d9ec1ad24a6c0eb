package summit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** Which classes Drools is shown. */
class RuleClassesTest {
  private final List<String> asked = new ArrayList<>();
  private final ClassLoader program =
      new ClassLoader(RuleClassesTest.class.getClassLoader()) {
        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
          asked.add(name);
          return super.loadClass(name);
        }
      };
  private final RuleClasses classes = new RuleClasses(program);

  @Test
  void theProgramIsNotAskedForTheWordsOfRules() {
    for (String word : List.of("Stance", "Stance.OPEN", "rulebook.Stance", "summit.Main")) {
      assertThatThrownBy(() -> classes.loadClass(word)).isInstanceOf(ClassNotFoundException.class);
    }

    assertThat(asked).isEmpty();
  }

  @Test
  void builtRulesSeeTheEngineAndThePlatform() throws Exception {
    assertThat(classes.loadClass(KieBase.class.getName())).isSameAs(KieBase.class);
    assertThat(classes.loadClass(Total.class.getName())).isSameAs(Total.class);
    assertThat(classes.loadClass("java.lang.String")).isSameAs(String.class);
    assertThat(asked).containsExactly(KieBase.class.getName(), Total.class.getName());
  }
}
