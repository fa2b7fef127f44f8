package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.OpenApiShapes;
import dev.asyncactivity.http.shape.MalformedJsonException;
import dev.asyncactivity.http.shape.ShapeReader;
import dev.asyncactivity.http.shape.StrictJson;
import expenses.ExpenseActivities;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private final CallbackContract contract = CallbackContract.of(ExpenseActivities.class);

  private JsonNode document() throws MalformedJsonException {
    return StrictJson.parse(OpenApi.of(contract).toJson().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyActionHasAPathWithTheTokenAndOneWithout() throws MalformedJsonException {
    assertThat(document().get("paths").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "/count-receipts",
            "/count-receipts/complete",
            "/count-receipts/heartbeat",
            "/count-receipts/cancel",
            "/count-receipts/{token}",
            "/count-receipts/{token}/complete",
            "/count-receipts/{token}/heartbeat",
            "/count-receipts/{token}/cancel",
            "/request-approval",
            "/request-approval/complete",
            "/request-approval/fail/Rejected",
            "/request-approval/fail/ApproverUnavailable",
            "/request-approval/heartbeat",
            "/request-approval/cancel",
            "/request-approval/{token}",
            "/request-approval/{token}/complete",
            "/request-approval/{token}/fail/Rejected",
            "/request-approval/{token}/fail/ApproverUnavailable",
            "/request-approval/{token}/heartbeat",
            "/request-approval/{token}/cancel");
  }

  @Test
  void theContractCanBeReadBack() {
    ShapeReader reader = ShapeReader.of(JacksonJsonPayloadConverter.newDefaultObjectMapper());

    assertThat(OpenApiShapes.of(OpenApi.of(contract).toJson()).values())
        .containsExactlyElementsOf(MethodShapes.of(contract, reader));
  }

  @Test
  void everyReferenceLeadsSomewhere() throws MalformedJsonException {
    JsonNode document = document();

    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void theTextIsTheSameEachTime() {
    assertThat(OpenApi.of(contract).toJson()).isEqualTo(OpenApi.of(contract).toJson());
  }
}
