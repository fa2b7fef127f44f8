package languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PHP workers hand out task tokens as {@code base64_encode} prints them. */
class PhpBase64Test {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 171, 172, 173, 4096})
  void anAddressIsMadeFromIt(int length) throws Exception {
    Language.PHP.require();
    byte[] taskToken = new byte[length];
    new Random(length).nextBytes(taskToken);
    String hex = HexFormat.of().formatHex(taskToken);
    String base64 =
        Programs.run(
                Language.PHP.source(),
                1,
                List.of("php", "-r", "echo base64_encode(hex2bin($argv[1]));", hex))
            .output();
    assertThat(ActivityAddress.taskToken(base64)).isEqualTo(ActivityAddress.taskToken(taskToken));
  }
}
