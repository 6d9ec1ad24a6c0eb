package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.api.records.RecordsResource;

/** The part of the API's description that says what a line of records holds. */
final class RecordsDescription {
  private static final String ADDRESS = "/v1/records";

  private RecordsDescription() {}

  /** Adds the call to an OpenAPI document. */
  static void write(ObjectNode document) {
    DescribedCall.reading(ADDRESS, document)
        .answersLines(
            "A line for each record, in order; none when there are no more yet",
            SchemaNames.reference(
                document.objectNode(), SchemaNames.of(RecordsResource.ExportedRecord.class)));
  }
}
