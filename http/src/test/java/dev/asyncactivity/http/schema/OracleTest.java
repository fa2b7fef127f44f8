package dev.asyncactivity.http.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.asyncactivity.http.shape.BodyCheck;
import dev.asyncactivity.http.shape.Draws;
import dev.asyncactivity.http.shape.Shape;
import org.junit.jupiter.api.Test;

/**
 * Another implementation of JSON Schema takes, by the schema of a shape, what the check takes, and
 * nothing else. {@code -Doracle.values=200000} draws more; {@code -Doracle.seed=1} others.
 */
class OracleTest {
  private static final int VALUES_OF_ONE = 100;

  private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  @Test
  void theCheckAgreesWithTheSchema() {
    int values = Integer.getInteger("oracle.values", 5_000);
    Draws draws = new Draws(Long.getLong("oracle.seed", 18));
    int fitting = 0;
    for (int drawn = 0; drawn < values; drawn += VALUES_OF_ONE) {
      Shape shape = draws.shape(4);
      JsonNode document = JsonSchema.documentOf(shape);
      var schema = factory.getSchema(document, config);
      for (int i = 0; i < VALUES_OF_ONE; i++) {
        JsonNode value = draws.nearly(shape);
        var errors = BodyCheck.check(shape, value);
        assertThat(schema.validate(value).isEmpty())
            .as("value %d, %s, of %s: %s", drawn + i, value, document, errors)
            .isEqualTo(errors.isEmpty());
        fitting += errors.isEmpty() ? 1 : 0;
      }
    }
    assertThat(fitting).isBetween(values / 5, values * 4 / 5);
  }
}
