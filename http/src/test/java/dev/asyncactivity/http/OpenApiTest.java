package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.OpenApiShapes;
import dev.asyncactivity.http.shape.MalformedJsonException;
import dev.asyncactivity.http.shape.ShapeReader;
import dev.asyncactivity.http.shape.StrictJson;
import expenses.ExpenseActivities;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** With all kinds of types; validate-openapi.sh gives the files to another program. */
  @ActivityInterface
  public interface Kinds {
    @AsyncActivity(failure = Refused.class, progress = Texts.class)
    Tree tree();

    @AsyncActivity
    Map<UUID, List<@Nullable Texts>> map();

    @AsyncActivity
    @ActivityMethod(name = "other: 100% \u00fc")
    @Nullable JsonNode anything();
  }

  @AsyncFailure(type = "no {good}/100%")
  record Refused(@JsonAlias({"why", "cause"}) String reason) {}

  record Tree(String name, Optional<Tree> next, List<Tree> children) {}

  record Texts(
      LocalDate date,
      Instant at,
      Duration time,
      URI uri,
      byte[] bytes,
      char letter,
      BigInteger n) {}

  @Test
  void allKindsAreWrittenAndReadBack() throws IOException {
    OpenApi openApi =
        OpenApi.of(CallbackContract.of(Kinds.class), contract)
            .withBaseUrl("https://example.com/callbacks")
            .withTitle("Kinds", "2.1");
    Path folder = Files.createDirectories(Path.of("target/openapi"));
    Files.writeString(folder.resolve("kinds.json"), openApi.toJson());

    assertThat(OpenApiShapes.of(openApi.toJson()))
        .containsOnlyKeys("count-receipts", "map", "other-100-\u00fc", "request-approval", "tree")
        .extractingByKey("tree")
        .satisfies(it -> assertThat(it.failures()).containsOnlyKeys("no {good}/100%"));
  }

  @Test
  void theTextIsTheSameEachTime() {
    assertThat(OpenApi.of(contract).toJson()).isEqualTo(OpenApi.of(contract).toJson());
  }
}
