package orders;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.payload.codec.PayloadCodec;
import java.util.List;

/** Hides all values, as encryption does. */
public final class SecretConverter extends CodecDataConverter {
  public SecretConverter() {
    super(DefaultDataConverter.STANDARD_INSTANCE, List.of(new Hiding()));
  }

  private static final class Hiding implements PayloadCodec {
    private static final String KEY = "encoding";
    private static final ByteString HIDDEN = ByteString.copyFromUtf8("binary/hidden");

    @Override
    public List<Payload> encode(List<Payload> payloads) {
      return payloads.stream()
          .map(
              it ->
                  Payload.newBuilder()
                      .putMetadata(KEY, HIDDEN)
                      .setData(turned(it.toByteString()))
                      .build())
          .toList();
    }

    @Override
    public List<Payload> decode(List<Payload> payloads) {
      return payloads.stream().map(Hiding::opened).toList();
    }

    private static Payload opened(Payload payload) {
      if (!HIDDEN.equals(payload.getMetadataMap().get(KEY))) {
        throw new IllegalStateException("Not hidden");
      }
      try {
        return Payload.parseFrom(turned(payload.getData()));
      } catch (InvalidProtocolBufferException e) {
        throw new IllegalStateException(e);
      }
    }

    private static ByteString turned(ByteString bytes) {
      byte[] turned = bytes.toByteArray();
      for (int i = 0; i < turned.length; i++) {
        turned[i] ^= 0x5A;
      }
      return ByteString.copyFrom(turned);
    }
  }
}
