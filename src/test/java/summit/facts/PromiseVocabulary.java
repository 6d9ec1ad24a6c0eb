package summit.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import summit.facts.vocabulary.Vocabulary;

/** A fair with stalls, words about it and the keepers of the stalls: days of every meaning. */
final class PromiseVocabulary {
  static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);

  private static final String TEXT =
      """
      package meeting

      declare Fair
          @subject
          @date( "proposedOn" )
          proposedOn : Date @occurred
          day : Date @ahead( "state = FIXED" )
          state : FairState
      end

      declare enum FairState
          TALKED_OF, FIXED;
      end

      declare Word
          @date( "saidOn" )
          @freshness( "14 days" )
          @about( "keeper" )
          @states( "answer" )
          @stands( "answer = YES" )
          keeper : String
          answer : Answer
          saidOn : Date @occurred
      end

      declare enum Answer
          YES, NO;
      end

      declare Keeper
          since : Date @done
              @renews( "Word.keeper" )
      end

      declare Roof
          @date( "mendedOn, brokenOn" )
          state : RoofState
          brokenOn : Date @occurred
          mendedOn : Date @done( "state = BROKEN" )
      end

      declare enum RoofState
          BROKEN, MENDED;
      end

      declare Visit
          @date( "day" )
          state : VisitState
          day : Date @occurred( "state = PAID" )
          season : Period @occurred
      end

      declare enum VisitState
          PLANNED, PAID;
      end
      """;

  static final Vocabulary VOCABULARY = read();

  private PromiseVocabulary() {}

  private static Vocabulary read() {
    var result = MeetingVocabulary.read(TEXT);
    if (!result.problems().isEmpty()) {
      throw new IllegalStateException(result.problems().toString());
    }
    return result.vocabulary();
  }

  /** What is admitted of facts written as {@code Type ID field=value field=value}. */
  static Admitted on(LocalDate day, String... facts) {
    return Admission.admit(
        MeetingVocabulary.facts(
            VOCABULARY, Arrays.stream(facts).map(PromiseVocabulary::json).toArray(String[]::new)),
        VOCABULARY,
        day,
        Optional.empty());
  }

  static Admitted today(String... facts) {
    return on(AS_OF, facts);
  }

  private static String json(String fact) {
    String[] words = fact.split(" ", -1);
    StringBuilder json = new StringBuilder("{'type': '" + words[0] + "', 'id': '" + words[1] + "'");
    for (int i = 2; i < words.length; i++) {
      String[] sides = words[i].split("=", -1);
      json.append(", '" + sides[0] + "': '" + sides[1] + "'");
    }
    return json.append('}').toString();
  }
}
