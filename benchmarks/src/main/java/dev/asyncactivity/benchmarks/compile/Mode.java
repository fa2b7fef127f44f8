package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.util.Locale;

/** The process that a compilation runs in. */
enum Mode {
  /** One that has compiled before, such as an IDE or a Gradle daemon. */
  WARM {
    @Override
    Cost run(Compilation compilation) throws IOException {
      return WarmJavac.run(compilation);
    }
  },

  /** A new one, such as a build server's. */
  FRESH {
    @Override
    Cost run(Compilation compilation) throws IOException, InterruptedException {
      return FreshJavac.run(compilation);
    }
  };

  /** Compiles once. Fails if the compiler says anything, as that would be part of the time. */
  abstract Cost run(Compilation compilation) throws IOException, InterruptedException;

  /** As in the results. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
