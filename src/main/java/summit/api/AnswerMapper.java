package summit.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import summit.json.AnswerJson;

/** Lets the HTTP layer write answers as the command line does. */
@ApplicationScoped
class AnswerMapper {
  @Produces
  @Singleton
  ObjectMapper mapper() {
    return AnswerJson.mapper();
  }
}
