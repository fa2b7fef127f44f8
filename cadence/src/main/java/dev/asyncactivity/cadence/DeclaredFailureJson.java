package dev.asyncactivity.cadence;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.asyncactivity.cadence.internal.failure.StrictJson;
import dev.asyncactivity.internal.retry.Failures;
import java.io.IOException;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link DeclaredFailureException} as its record alone, so that neither side needs the
 * private fields of {@code Throwable}. The SDK adds {@code class} and {@code stackTrace}. For
 * generated code.
 *
 * @since 0.1.0
 */
public final class DeclaredFailureJson implements TypeAdapterFactory {

  /** For Gson. */
  public DeclaredFailureJson() {}

  @Override
  @SuppressWarnings("unchecked") // The adapter's type is the token's.
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    return DeclaredFailureException.class.isAssignableFrom(type.getRawType())
        ? (TypeAdapter<T>) new Adapter(gson, type.getRawType())
        : null;
  }

  private static final class Adapter extends TypeAdapter<DeclaredFailureException> {
    private final Gson gson;
    private final Constructor<?> constructor;
    private final Class<?> record;

    Adapter(Gson gson, Class<?> exception) {
      this.gson = gson;
      this.constructor = exception.getConstructors()[0];
      this.record = constructor.getParameterTypes()[0];
    }

    @Override
    public void write(JsonWriter out, DeclaredFailureException failure) throws IOException {
      gson.getAdapter(JsonElement.class).write(out, gson.toJsonTree(failure.failure(), record));
    }

    /** What is wrong is kept for the helper: what is thrown here, the SDK puts values into. */
    @Override
    public DeclaredFailureException read(JsonReader in) throws IOException {
      JsonObject json = gson.getAdapter(JsonObject.class).read(in);
      String problem = StrictJson.problem(gson, record, json);
      Object failure = null;
      if (problem == null) {
        try {
          failure = gson.fromJson(json, record);
        } catch (RuntimeException e) {
          problem = "of another type: " + Failures.rootClassOf(e);
        }
      }
      DeclaredFailureException exception = newException(failure);
      if (problem != null) {
        exception.setProblem(problem);
      }
      return exception;
    }

    private DeclaredFailureException newException(@Nullable Object failure) {
      try {
        return (DeclaredFailureException) constructor.newInstance(failure);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
      }
    }
  }
}
