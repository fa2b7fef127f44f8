package languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each language's own test of its function that opens callback tokens. */
class CallbackTokenTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SHELL")
  void opensOrRefusesEachVector(Language language) throws Exception {
    language.require();
    Programs.succeed(language.source(), 3, language.vectorsTest());
  }
}
