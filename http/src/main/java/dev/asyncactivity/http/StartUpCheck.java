package dev.asyncactivity.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import dev.asyncactivity.http.drift.MethodDrift;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.OpenApiShapes;
import dev.asyncactivity.http.shape.SampleBodies;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.ShapeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds, before the first request, what this process would read otherwise than the build, or
 * otherwise than the data converter: an object mapper that is another one.
 */
final class StartUpCheck {
  private static final String READS_OTHERWISE =
      "%s: the data converter does not read this sample of %s as the object mapper does: %s."
          + " Give the handler the object mapper of the data converter.";

  private static final String NOT_READ_BACK =
      "%s: the workflow would not get the %s that was sent, because this is not read as it is"
          + " written: %s. Annotate the type so that it is.";

  private final ObjectMapper mapper;
  private final JsonReader converter;

  /** The data converter, as it reads the JSON of an answer. */
  @FunctionalInterface
  interface JsonReader {
    @Nullable Object read(byte[] json, Type type);
  }

  /**
   * A check.
   *
   * @param mapper what the shapes are read from
   * @param converter what has the last word on each body
   */
  StartUpCheck(ObjectMapper mapper, JsonReader converter) {
    this.mapper = mapper;
    this.converter = converter;
  }

  /**
   * Checks a contract.
   *
   * @throws IllegalStateException if something would be read otherwise
   * @throws IllegalArgumentException if a type cannot be read at all
   */
  void check(CallbackContract contract) {
    ShapeReader reader = ShapeReader.of(mapper);
    compareWithTheBuild(contract, reader);
    for (ContractMethod method : contract.methods()) {
      if (!method.hasNoResult()) {
        Type type = method.resultType();
        compareWithTheConverter(method, type, reader.read(type));
      }
      Class<?> progress = method.progressType();
      if (progress != null) {
        compareWithTheConverter(method, progress, reader.read(progress));
      }
      for (DeclaredFailureType failure : method.failures()) {
        compareWithTheConverter(method, failure.record(), reader.read(failure.record()));
      }
    }
  }

  /** The build may have put its own description beside the interface. */
  private void compareWithTheBuild(CallbackContract contract, ShapeReader reader) {
    String name = "META-INF/async-activity/" + contract.activityInterface().getName() + ".json";
    String document = resource(contract.activityInterface().getClassLoader(), name);
    if (document == null) {
      return;
    }
    Map<String, MethodShapes> now = new TreeMap<>();
    MethodShapes.of(contract, reader).forEach(method -> now.put(method.path(), method));
    var changes = MethodDrift.between(OpenApiShapes.of(document), now);
    if (!changes.isEmpty()) {
      throw new IllegalStateException(
          "The object mapper of this process reads another contract than %s says: %s"
              .formatted(name, changes));
    }
  }

  private static @Nullable String resource(@Nullable ClassLoader loader, String name) {
    try (InputStream stream =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(name)
            : loader.getResourceAsStream(name)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compareWithTheConverter(ContractMethod method, Type type, Shape shape) {
    for (JsonNode sample : SampleBodies.of(shape)) {
      Object described;
      try {
        described = mapper.readValue(sample.toString(), mapper.constructType(type));
      } catch (IOException e) {
        continue; // Its constructor takes less than its type: of this no sample knows.
      }
      JsonNode expected = written(method, type, described);
      if (!expected.equals(readAndWritten(method, type, sample, READS_OTHERWISE))) {
        throw new IllegalStateException(READS_OTHERWISE.formatted(method.describe(), type, sample));
      }
      if (!expected.equals(readAndWritten(method, type, expected, NOT_READ_BACK))) {
        throw new IllegalStateException(NOT_READ_BACK.formatted(method.describe(), type, expected));
      }
    }
  }

  private JsonNode readAndWritten(ContractMethod method, Type type, JsonNode json, String problem) {
    Object read;
    try {
      read = converter.read(json.toString().getBytes(StandardCharsets.UTF_8), type);
    } catch (RuntimeException e) {
      throw new IllegalStateException(problem.formatted(method.describe(), type, json), e);
    }
    return written(method, type, read);
  }

  private JsonNode written(ContractMethod method, Type type, @Nullable Object value) {
    try {
      return mapper.valueToTree(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "%s: the object mapper can read %s, but not write it: %s"
              .formatted(method.describe(), type, e.getMessage()),
          e);
    }
  }
}
