package dev.asyncactivity.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.OpenApiDocument;
import dev.asyncactivity.http.shape.ShapeReader;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes contracts as OpenAPI 3.1, for those who answer: paths, statuses, and the JSON Schema of
 * every result, failure and progress. Immutable.
 *
 * <pre>{@code
 * String document = OpenApi.of(CallbackContract.of(ExpenseActivities.class)).toJson();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OpenApi {
  private static final ObjectMapper WRITER = new ObjectMapper();

  private final List<CallbackContract> contracts;
  private final ObjectMapper mapper;
  private final String title;
  private final String version;
  private final @Nullable String baseUrl;

  private OpenApi(
      List<CallbackContract> contracts,
      ObjectMapper mapper,
      String title,
      String version,
      @Nullable String baseUrl) {
    this.contracts = contracts;
    this.mapper = mapper;
    this.title = title;
    this.version = version;
    this.baseUrl = baseUrl;
  }

  /**
   * A description of contracts that are served together.
   *
   * @param contracts the contracts
   * @return the description, as the SDK's own object mapper reads the bodies
   * @throws IllegalArgumentException if two activities have one path
   */
  public static OpenApi of(CallbackContract... contracts) {
    List<CallbackContract> all = List.of(contracts);
    CallbackContract.checkPaths(all);
    return new OpenApi(
        all, JacksonJsonPayloadConverter.newDefaultObjectMapper(), "Callbacks", "1", null);
  }

  /**
   * The same for another object mapper.
   *
   * @param objectMapper the object mapper of the data converter
   * @return the description
   */
  public OpenApi withObjectMapper(ObjectMapper objectMapper) {
    return new OpenApi(
        contracts, Objects.requireNonNull(objectMapper, "objectMapper"), title, version, baseUrl);
  }

  /**
   * The same with a title.
   *
   * @param newTitle the title of the API
   * @param newVersion its version
   * @return the description
   */
  public OpenApi withTitle(String newTitle, String newVersion) {
    return new OpenApi(
        contracts,
        mapper,
        Objects.requireNonNull(newTitle, "title"),
        Objects.requireNonNull(newVersion, "version"),
        baseUrl);
  }

  /**
   * The same with the place where the callbacks are served.
   *
   * @param newBaseUrl what the paths begin with, such as {@code /callbacks}
   * @return the description
   */
  public OpenApi withBaseUrl(String newBaseUrl) {
    return new OpenApi(
        contracts, mapper, title, version, Objects.requireNonNull(newBaseUrl, "baseUrl"));
  }

  /**
   * The document, the same text for the same contracts.
   *
   * @return OpenAPI 3.1.1 as JSON
   * @throws IllegalArgumentException if the object mapper cannot read a type of a contract
   */
  public String toJson() {
    ShapeReader reader = ShapeReader.of(mapper);
    List<MethodShapes> methods =
        contracts.stream().flatMap(it -> MethodShapes.of(it, reader).stream()).toList();
    ObjectNode document = OpenApiDocument.of(methods, title, version, baseUrl);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try {
      return WRITER.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can be written", e);
    }
  }
}
