package dev.asyncactivity.support;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.temporal.api.common.v1.Payload;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.codec.PayloadCodecException;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.HasWorkflowSerializationContext;
import io.temporal.payload.context.SerializationContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts payloads with a random nonce each, so that no two are alike; bound to the workflow, the
 * activity type and the task queue if it is told to be.
 */
public final class AesGcmCodec implements PayloadCodec {
  private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
  private static final ByteString ENCODING = ByteString.copyFromUtf8("binary/encrypted");
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final boolean bound;
  private final byte[] boundTo;

  private AesGcmCodec(boolean bound, String boundTo) {
    this.bound = bound;
    this.boundTo = boundTo.getBytes(StandardCharsets.UTF_8);
  }

  /** Payloads that may be moved from one activity to another. */
  public static AesGcmCodec unbound() {
    return new AesGcmCodec(false, "");
  }

  /** Payloads that can only be read with the context that they were written with. */
  public static AesGcmCodec boundToContext() {
    return new AesGcmCodec(true, "");
  }

  @Override
  public PayloadCodec withContext(SerializationContext context) {
    return bound ? new AesGcmCodec(true, inWords(context)) : this;
  }

  private static String inWords(SerializationContext context) {
    if (context instanceof ActivitySerializationContext activity) {
      return String.join(
          "/",
          activity.getWorkflowId(),
          activity.getWorkflowType(),
          activity.getActivityType(),
          activity.getActivityTaskQueue());
    }
    return ((HasWorkflowSerializationContext) context).getWorkflowId();
  }

  @Override
  public List<Payload> encode(List<Payload> payloads) {
    return payloads.stream().map(this::encrypt).toList();
  }

  @Override
  public List<Payload> decode(List<Payload> payloads) {
    return payloads.stream().map(this::decrypt).toList();
  }

  private Payload encrypt(Payload payload) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, payload.toByteArray());
    return Payload.newBuilder()
        .putMetadata("encoding", ENCODING)
        .setData(ByteString.copyFrom(nonce).concat(ByteString.copyFrom(encrypted)))
        .build();
  }

  private Payload decrypt(Payload payload) {
    ByteBuffer data = payload.getData().asReadOnlyByteBuffer();
    byte[] nonce = new byte[NONCE];
    data.get(nonce);
    byte[] encrypted = new byte[data.remaining()];
    data.get(encrypted);
    try {
      return Payload.parseFrom(run(Cipher.DECRYPT_MODE, nonce, encrypted));
    } catch (InvalidProtocolBufferException e) {
      throw new PayloadCodecException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] data) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, KEY, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(boundTo);
      return cipher.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new PayloadCodecException(e);
    }
  }
}
